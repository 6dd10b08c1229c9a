import type { Ontology } from '../../../ontology/model.ts'
import { groupBy } from '../../../group-by.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { checkChanges } from '../compile/check.ts'
import { type Compilation, type CompiledEntry, compile, keyAt } from '../compile/compile.ts'
import { sourceOf } from '../file/draft-folder.ts'
import type { DraftState } from '../file/model.ts'
import type { ReviewCheck } from './protocol.ts'

/** What is proved. */
export interface ProofInput {
  readonly state: DraftState
  readonly text: string
  /** All files of the seed. */
  readonly files: readonly SeedFile[]
  /** What was compiled before. */
  readonly earlier: readonly CompiledEntry[]
  readonly ontology: Ontology
  /**
   * Whether the other bulletins are read as well, which takes longer the more there are: they may have taken a name or an
   * identifier.
   */
  readonly withOthers: boolean
}

/** What is accepted as files, and what the checker says to it. */
export interface Proof {
  readonly compilation: Compilation
  readonly check: ReviewCheck
}

/** Compiles what is accepted over the files of the seed and checks the result; nothing is written. */
export function prove({ state, text, files, earlier, ontology, withOthers }: ProofInput): Proof {
  const compilation = compile({ state, text, files, earlier })
  const own = `seed/bulletins/${state.file.slug}/`
  const read = files.filter(
    ({ name }) => withOthers || name.startsWith(own) || !name.startsWith('seed/bulletins/'),
  )
  const texts = new Map([[sourceOf(state.file)?.id ?? '', text]])
  const { diagnostics } = checkChanges(read, compilation.files, texts, ontology)
  // Who opens a draft has done nothing wrong yet.
  const isUntouched = state.records.every(({ status }) => status === 'OPEN')
  const found = [
    ...(isUntouched ? [] : compilation.problems).map(({ key, message }) => ({ key, message })),
    ...diagnostics.map((one) => {
      const key = keyAt(compilation.places, one)
      return { key, message: key === undefined ? `${one.file}:${one.line}: ${one.message}` : one.message }
    }),
  ]
  const known = new Set(state.records.map(({ key }) => key))
  const isKnown = (key: string | undefined): key is string => key !== undefined && known.has(key)
  const problems = groupBy(
    found.flatMap(({ key, message }) => (isKnown(key) ? [{ key, message }] : [])),
    ({ key }) => key,
  )
  return {
    compilation,
    check: {
      decisions: state.decisions,
      problems: Object.fromEntries(
        [...problems].map(([key, all]) => [key, [...new Set(all.map(({ message }) => message))]]),
      ),
      others: found.flatMap(({ key, message }) => (isKnown(key) ? [] : [message])),
      errors: diagnostics.length,
      leftOut: new Set(compilation.problems.flatMap(({ key, isLeftOut }) => (isLeftOut ? [key] : []))).size,
    },
  }
}
