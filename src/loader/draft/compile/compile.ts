import type { Diagnostic, Location } from '../../diagnostics.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { sourceOf } from '../file/draft-folder.ts'
import type { DraftState } from '../file/model.ts'
import { type Desired, type Problem, desiredOf } from './desired.ts'
import { FileEditor, hasComment } from './edit-file.ts'
import { mergeFields } from './merge-fields.ts'
import { type Place, placesIn } from './places.ts'
import { type Fields, type Value, isList, isSame } from './yaml-style.ts'

/** A record, or a part of one, that was compiled: what a person changed since can be told from it. */
export interface CompiledEntry {
  /** Name of the file. */
  readonly file: string
  readonly section: string
  readonly id: string
  readonly fields: Fields
  /** Whether the whole record was written; otherwise it was there and this was added. */
  readonly whole: boolean
  /** Keys of the records of the draft that say so. */
  readonly keys: readonly string[]
}

/** What a draft is compiled from. */
export interface CompileInput {
  readonly state: DraftState
  /** The text that the draft is of. */
  readonly text: string
  /** All files of the seed. */
  readonly files: readonly SeedFile[]
  /** What was compiled before, of `compiled.json`. */
  readonly earlier: readonly CompiledEntry[]
}

export interface Compilation {
  /** The files that change, or are new, with their whole text; registers first. */
  readonly files: readonly SeedFile[]
  readonly problems: readonly Problem[]
  /** Where the records of the draft stand once the files are written. */
  readonly places: readonly Place[]
  /** To be kept for the next time. */
  readonly compiled: readonly CompiledEntry[]
}

/**
 * Writes what is accepted into the files of the seed: names of what is new into registers, what the text says into the
 * facts of the bulletin. What a person wrote there stays, line for line; what was compiled and is not accepted any more is
 * taken out. Compiling the result again changes nothing.
 */
export function compile({ state, text, files, earlier }: CompileInput): Compilation {
  const seed = new SeedEditor(files, state.file.slug)
  const refused = refusalOf(state, seed)
  if (refused !== undefined) {
    const problem = { key: 'source', message: refused, isLeftOut: true }
    return { files: [], problems: [problem], places: [], compiled: earlier }
  }
  const { desired, problems } = desiredOf(state, text, { get: (id) => seed.namesOf(id) })
  const found: Problem[] = [...problems]
  const compiled: CompiledEntry[] = []
  const targets: Target[] = desired.map((one) => ({ ...one, name: seed.fileOf(one) }))
  const wanted = new Set(targets.map(({ name, section, id }) => addressOf(name, section, id)))
  for (const one of earlier) {
    if (wanted.has(addressOf(one.file, one.section, one.id))) continue
    const left = takeOut(seed, one)
    for (const message of left) found.push({ key: one.keys[0] ?? 'source', message, isLeftOut: false })
    // What could not be taken out is no longer followed: a person has changed it.
  }
  for (const target of targets) {
    const before = earlier.filter(
      (one) => one.file === target.name && one.section === target.section && one.id === target.id,
    )
    const { entry, conflicts } = put(seed, target, before, () => besideOf(seed, target, targets, earlier))
    compiled.push(entry)
    for (const message of conflicts) {
      found.push({
        key: target.keys[0] ?? 'source',
        message: `${target.name}: ${target.id}: ${message}`,
        isLeftOut: false,
      })
    }
  }
  const changed = seed.changed()
  const after = new Map([...seed.texts, ...changed.map(({ name, text: now }) => [name, now] as const)])
  return { files: changed, problems: found, places: placesIn(after, compiled, state.records), compiled }
}

/** What a file should have, and the file. */
type Target = Desired & { readonly name: string }

/** Why nothing can be compiled. */
function refusalOf(state: DraftState, seed: SeedEditor): string | undefined {
  const source = sourceOf(state)
  const record = state.records.find(({ key }) => key === source?.key)
  const there = seed.source()
  if (there === undefined) {
    return record?.status === 'ACCEPTED'
      ? undefined
      : 'nothing is compiled before the source is accepted: accept it'
  }
  if (source && there !== source.sha256) {
    return `the bulletin cites another edition of the text; move what is cited with initiative-graph reanchor ${state.file.slug} TEXT`
  }
  return undefined
}

/** Records stand in the order of the text: after the one before, or before the next that was compiled as a whole. */
function besideOf(
  seed: SeedEditor,
  target: Target,
  targets: readonly Target[],
  earlier: readonly CompiledEntry[],
): Parameters<FileEditor['append']>[2] {
  const { name, section } = target
  const all = targets.filter((one) => one.name === name && one.section === section)
  const index = all.indexOf(target)
  const find = ({ id }: Target): ReturnType<typeof seed.find> => seed.find(name, section, id)
  const after = all.slice(0, index).findLast(find)
  const isOwn = ({ id }: Target): boolean =>
    earlier.some((one) => one.whole && one.file === name && one.section === section && one.id === id)
  const before = all.slice(index + 1).find((one) => isOwn(one) && find(one))
  const [last, next] = [after && find(after), before && find(before)]
  return { ...(last ? { after: last } : {}), ...(next ? { before: next } : {}) }
}

function put(
  seed: SeedEditor,
  { name, section, id, fields, keys }: Target,
  before: readonly CompiledEntry[],
  beside: () => Parameters<FileEditor['append']>[2],
): { readonly entry: CompiledEntry; readonly conflicts: readonly string[] } {
  const editor = seed.editor(name)
  const entry = (whole: boolean): CompiledEntry => ({ file: name, section, id, fields, whole, keys })
  const current = seed.find(name, section, id)
  if (!current) {
    const isNewList = section === 'passages'
    if (isNewList) editor.appendField(section, fields['passages'] ?? [])
    else if (isMapSection(section)) editor.appendField(section, fields)
    else editor.append(section, fields, beside())
    return { entry: entry(true), conflicts: [] }
  }
  const own = before.filter(({ whole }) => whole)
  const isOwn = !hasComment(current) && own.some((one) => isSame(one.fields, current.fields))
  if (isOwn) {
    editor.update(current, inOrderOf(fields, current.fields))
    return { entry: entry(true), conflicts: [] }
  }
  // Passages are of the text, not of the draft.
  if (section === 'passages') {
    if (!('passages' in current.fields)) editor.appendField(section, fields['passages'] ?? [])
    return { entry: { ...entry(false), fields: {} }, conflicts: [] }
  }
  // A term has one category, and a person chose it.
  const wanted = section === 'numerals' ? withoutKnown(fields, current.fields) : fields
  const merged = mergeFields(
    current.fields,
    wanted,
    before.map((one) => one.fields),
  )
  editor.update(current, merged.fields)
  return {
    entry: { ...entry(false), fields: addedTo(current.fields, wanted, before) },
    conflicts: merged.conflicts,
  }
}

/** Terms without those that another category has. */
function withoutKnown(fields: Fields, current: Fields): Fields {
  const entries = Object.entries(fields).map(([category, terms]) => {
    const others = Object.entries(current).flatMap(([other, known]) =>
      other === category ? [] : asItems(known),
    )
    return [category, asItems(terms).filter((term) => !others.includes(term))] as const
  })
  return Object.fromEntries(entries.filter(([, terms]) => terms.length > 0))
}

/** The fields of a record are written in the order of its type, whichever are new. */
function inOrderOf(fields: Fields, current: Fields): Fields {
  const kept = Object.keys(current).filter((key) => key in fields)
  const added = Object.keys(fields).filter((key) => !(key in current))
  return Object.fromEntries([...kept, ...added].map((key) => [key, fields[key] ?? '']))
}

/** What a draft adds to what was there: this alone is taken out again. */
function addedTo(current: Fields, desired: Fields, before: readonly CompiledEntry[]): Fields {
  const ours = before.map(({ fields }) => fields)
  const added = Object.entries(desired).flatMap(([key, value]): (readonly [string, Value])[] => {
    const now = current[key]
    if (now === undefined || ours.some((fields) => isSame(fields[key], now))) return [[key, value]]
    if (!isList(now) || !isList(value)) return []
    const items = value.filter((item) => {
      const wasThere = now.some((one) => isSame(one, item))
      const wasOurs = ours.some((fields) => asItems(fields[key]).some((one) => isSame(one, item)))
      return !wasThere || wasOurs
    })
    return items.length > 0 ? [[key, items]] : []
  })
  return Object.fromEntries(added)
}

function asItems(value: Value | undefined): readonly Value[] {
  return isList(value) ? value : []
}

/** Takes out what was compiled. @returns what a person changed, and so stays. */
function takeOut(seed: SeedEditor, { file, section, id, fields, whole }: CompiledEntry): string[] {
  const current = seed.find(file, section, id)
  if (!current || section === 'passages') return []
  if (section === 'source') {
    return [
      `${file}: the source is compiled and not accepted any more; to take the bulletin out, delete its folder`,
    ]
  }
  const editor = seed.editor(file)
  if (whole) {
    if (hasComment(current) || !isSame(current.fields, fields)) {
      return [
        `${file}: ${id} was changed since it was compiled, and is not accepted any more; take it out there`,
      ]
    }
    if (isMapSection(section)) editor.removeField(section)
    else editor.remove(current)
    return []
  }
  const { fields: left, conflicts } = mergeFields(current.fields, undefined, [fields])
  editor.update(current, left)
  return conflicts.map((conflict) => `${file}: ${id}: ${conflict}`)
}

function isMapSection(section: string): boolean {
  return section === 'source' || section === 'numerals'
}

function addressOf(file: string, section: string, id: string): string {
  return [file, section, id].join(' ')
}

/** The files of a seed that a draft may change, opened where they are needed. */
class SeedEditor {
  readonly texts: ReadonlyMap<string, string>
  readonly #folder: string
  readonly #editors = new Map<string, FileEditor>()
  #names: Map<string, string[]> | undefined

  constructor(files: readonly SeedFile[], slug: string) {
    this.texts = new Map(files.map(({ name, text }) => [name, text]))
    this.#folder = `seed/bulletins/${slug}`
  }

  editor(name: string): FileEditor {
    const known = this.#editors.get(name)
    if (known) return known
    const editor = new FileEditor(this.texts.get(name) ?? '')
    this.#editors.set(name, editor)
    return editor
  }

  /** The digest that the bulletin has; undefined where there is no bulletin. */
  source(): string | undefined {
    if (!this.texts.has(`${this.#folder}/source.yaml`)) return undefined
    const digest = this.editor(`${this.#folder}/source.yaml`).map('source')?.fields['sha256']
    return typeof digest === 'string' ? digest : ''
  }

  find(name: string, section: string, id: string): ReturnType<FileEditor['record']> {
    const editor = this.editor(name)
    if (section === 'passages') return editor.map()
    return isMapSection(section) ? editor.map(section) : editor.record(section, id)
  }

  /** The file that a record belongs in: the register that has it, or that of its section. */
  fileOf({ file, section, id }: Desired): string {
    if (file !== 'register') return `${this.#folder}/${file}.yaml`
    const has = this.#registers().find((name) => this.editor(name).record(section, id))
    const usual = `seed/registers/${section}.yaml`
    return has ?? usual
  }

  #registers(): string[] {
    return [...this.texts.keys()].filter((name) => name.startsWith('seed/registers/'))
  }

  /** Names of what the seed has, as a register or the bulletin itself has them, then any other bulletin. */
  namesOf(id: string): readonly string[] | undefined {
    if (!this.#names) {
      this.#names = new Map()
      const own = [...this.texts.keys()].filter((name) => name.startsWith(`${this.#folder}/`))
      for (const name of [...this.#registers(), ...own]) this.#addNames(name, this.#names)
    }
    const known = this.#names.get(id)
    if (known) return known
    const other = [...this.texts].find(([, text]) => text.includes(`id: ${id}`))
    if (other) this.#addNames(other[0], this.#names)
    return this.#names.get(id)
  }

  #addNames(name: string, names: Map<string, string[]>): void {
    const editor = this.editor(name)
    for (const { fields } of editor.sections().flatMap((section) => editor.records(section))) {
      const { id, name: own, nameEn, aliases, formerly } = fields
      const all = [own, nameEn, ...asItems(aliases)].filter((one) => typeof one === 'string')
      for (const one of [id, ...asItems(formerly)]) {
        if (typeof one === 'string') names.set(one, [...(names.get(one) ?? []), ...all])
      }
    }
  }

  changed(): SeedFile[] {
    const changed = [...this.#editors].flatMap(([name, editor]) => {
      const text = editor.result()
      return text === (this.texts.get(name) ?? '') ? [] : [{ name, text }]
    })
    // A bulletin is both files, whatever it says.
    const facts = `${this.#folder}/facts.yaml`
    const isNew = changed.some(({ name }) => name.endsWith('/source.yaml')) && !this.texts.has(facts)
    const all =
      isNew && !changed.some(({ name }) => name === facts)
        ? [...changed, { name: facts, text: 'agencies: []\n' }]
        : changed
    return all.toSorted((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1))
  }
}

/** What is named is there before it is cited. */
function rankOf(name: string): number {
  return name.startsWith('seed/registers/') ? 0 : 1
}

/** The key of the record that a diagnostic is about: of the smallest place that it stands in. */
export function keyAt(
  places: readonly Place[],
  { file, line, column }: Location | Diagnostic,
): string | undefined {
  const inside = places.filter(
    (place) =>
      place.file === file &&
      (place.start.line < line || (place.start.line === line && place.start.column <= column)) &&
      (line < place.end.line || (line === place.end.line && column < place.end.column)),
  )
  return inside.toSorted(
    (a, b) => a.end.line - a.start.line - (b.end.line - b.start.line) || b.start.column - a.start.column,
  )[0]?.key
}

export type { Place, Problem }
