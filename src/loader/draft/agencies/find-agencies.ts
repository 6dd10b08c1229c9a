import type { Range } from '../../../citation.ts'
import type { DraftAgency, DraftInput } from '../model.ts'
import { at } from '../model.ts'
import { inOrder, longestOf, overlaps } from '../text/ranges.ts'
import type { Words } from '../text/words.ts'
import { findDistricts } from './districts.ts'
import { findEnglishNames } from './english-names.ts'
import { KnownAgencies, shortForm } from './known-names.ts'
import { findLevelNames } from './level-names.ts'
import { findOtherNames } from './other-names.ts'
import { type Publisher, readPublisher } from './publisher.ts'

/** A place that names an agency, or a word that stands for one. */
export interface Mention extends Range {
  /** Name of the agency in the draft. */
  readonly agency: string
  readonly anaphoric: boolean
}

export interface FoundAgencies {
  readonly agencies: readonly DraftAgency[]
  readonly mentions: readonly Mention[]
  /** Name of the agency that acts where a clause names none. */
  readonly publisher: string
}

/** （以下简称“市检察院”） after a name. */
const ABBREVIATION = /^\((?:以下|下)?简称为?[:：]?[“"]?([^”")]{2,12})[”"]?\)/
/** 房管局 in 市住建委、房管局: the level is said once. */
const WITHOUT_LEVEL =
  /^[、和与及]([\u4e00-\u9fff]{2,8}?(?:局|委(?!员)|厅|办公室|检察院|法院|支队|总队))(?![面部势限托派])/u
/** A name of a district or city and nothing else. */
const ONLY_PLACE = /^[\u4e00-\u9fff]{2,8}(?:新区|[区县市])$/

/**
 * The agencies of a text: names of the register within its city first, then names by level and ending, districts that
 * act, abbreviations that the text introduces, and words that stand for the publisher.
 */
export function findAgencies(
  text: string,
  folded: string,
  words: Words,
  input: Pick<DraftInput, 'publisher' | 'city' | 'register'>,
): FoundAgencies {
  const publisher = readPublisher(input)
  const known = new KnownAgencies(input.register, input.city, publisher.district)
  const ranges = namedRanges(folded, words, known, [...publisher.cityNames, ...publisher.names])
  const groups = new Map<string, Range[]>()
  for (const range of ranges) {
    const key = keyOf(folded.slice(range.start, range.end), known, publisher)
    groups.set(key, [...(groups.get(key) ?? []), range])
  }
  joinPlaces(groups)
  joinAbbreviations(folded, ranges, groups, known, publisher)
  const agencies: DraftAgency[] = []
  const mentions: Mention[] = []
  const publisherKey = publisher.id ?? publisher.name
  for (const [key, found] of groups) {
    const inside = inOrder(found)
    const first = inside[0]
    if (!first) continue
    const name = text.slice(first.start, first.end)
    const anaphora = key === publisherKey ? findAnaphora(folded, publisher, ranges) : []
    const ids = inside
      .map((range) => known.idsOf(folded.slice(range.start, range.end)))
      .find(({ length }) => length > 0)
    const candidates = ids ?? idsWithLevel(key, known)
    agencies.push({ name, mentions: inside.map(at), anaphora: anaphora.map(at), candidates })
    mentions.push(...inside.map((range) => ({ ...range, agency: name, anaphoric: false })))
    mentions.push(...anaphora.map((range) => ({ ...range, agency: name, anaphoric: true })))
  }
  const own = agencies.find((_, index) => [...groups.keys()][index] === publisherKey)
  if (own) return { agencies, mentions: inOrder(mentions), publisher: own.name }
  const anaphora = findAnaphora(folded, publisher, ranges)
  const candidates = publisher.id === undefined ? [] : [publisher.id]
  agencies.push({ name: publisher.name, mentions: [], anaphora: anaphora.map(at), candidates })
  mentions.push(...anaphora.map((range) => ({ ...range, agency: publisher.name, anaphoric: true })))
  return { agencies, mentions: inOrder(mentions), publisher: publisher.name }
}

function namedRanges(folded: string, words: Words, known: KnownAgencies, own: readonly string[]): Range[] {
  const districts = findDistricts(folded, words, own)
  const fromRegister = known
    .occurrencesIn(folded)
    .filter((range) => !ONLY_PLACE.test(folded.slice(range.start, range.end)) && !isCut(folded, range, words))
  const named = longestOf([
    ...fromRegister,
    ...findLevelNames(folded, words, known.places),
    ...findOtherNames(folded, words),
    ...findEnglishNames(folded),
    ...districts,
  ]).filter((range) => !isPartOfName(folded, range))
  const without = named.flatMap(({ end }) => {
    const name = WITHOUT_LEVEL.exec(folded.slice(end, end + 12))?.[1]
    if (name === undefined || /^[市区县省]|[的各有关]/.test(name)) return []
    return [{ start: end + 1, end: end + 1 + name.length }]
  })
  return longestOf([...named, ...without.filter((range) => !named.some((other) => overlaps(other, range)))])
}

/** A short name that begins inside another word: 市委 in 上市委托. */
function isCut(folded: string, { start, end }: Range, words: Words): boolean {
  if (!/^[市区县]/.test(folded.charAt(start))) return false
  const before = folded.charAt(start - 1)
  if (/[城上都全超各社园小地]/.test(before) && !words.startsAt(start)) return true
  return /委$/.test(folded.slice(start, end)) && /^[托派任员]/.test(folded.slice(end))
}

/** 市民政局 in 《市民政局…办法》 is named; a body in the name of another kind of thing is not: 市委书记 is. */
function isPartOfName(folded: string, { start, end }: Range): boolean {
  return (
    /《[^》\n]*$/.test(folded.slice(Math.max(0, start - 60), start)) &&
    /^[^《\n]*》/.test(folded.slice(end, end + 80))
  )
}

/** What mentions of one agency have in common: its id, else its name without city and long forms. */
function keyOf(name: string, known: KnownAgencies, publisher: Publisher): string {
  const [id] = known.idsOf(name)
  if (id !== undefined) return id
  if (isPublisher(name, publisher)) return publisher.id ?? publisher.name
  return shortName(name, publisher.cityNames)
}

/** 市商务局 in a text of 苏州市商务局 is the publisher. */
function isPublisher(name: string, { names }: Publisher): boolean {
  return names.some(
    (one) => one === name || one === `${name}人民政府` || (/^[市区县]/.test(name) && one.endsWith(name)),
  )
}

/** 石化街道 where 金山区石化街道 is named too. */
function joinPlaces(groups: Map<string, Range[]>): void {
  for (const [key, ranges] of [...groups]) {
    if (!/[\u4e00-\u9fff]{2}(?:街道|[镇乡])$/.test(key)) continue
    const longer = [...groups.keys()].find((other) => other !== key && other.endsWith(key))
    if (longer === undefined) continue
    groups.set(longer, [...(groups.get(longer) ?? []), ...ranges])
    groups.delete(key)
  }
}

function shortName(name: string, cityNames: readonly string[]): string {
  const city = cityNames.find((one) => name.startsWith(one) && name.length > one.length + 2)
  const local = city === undefined ? name : name.slice(city.length).replace(/^(?!市)/, '市')
  return shortForm(local)
}

/** 房管局 after 市住建委 is 市房管局. */
function idsWithLevel(key: string, known: KnownAgencies): readonly string[] {
  return /^[市区县]/.test(key) ? [] : known.idsOf(`市${key}`)
}

/** A short form that the text introduces in brackets names the same agency from there on. */
function joinAbbreviations(
  folded: string,
  ranges: Range[],
  groups: Map<string, Range[]>,
  known: KnownAgencies,
  publisher: Publisher,
): void {
  for (const range of [...ranges]) {
    const match = ABBREVIATION.exec(folded.slice(range.end, range.end + 24))
    const short = match?.[1]
    if (short === undefined) continue
    const key = keyOf(folded.slice(range.start, range.end), known, publisher)
    for (let start = folded.indexOf(short, range.end); start >= 0; start = folded.indexOf(short, start + 1)) {
      const named = { start, end: start + short.length }
      const same = ranges.find((other) => overlaps(other, named))
      if (same && (same.start !== named.start || same.end !== named.end)) continue
      if (same)
        for (const [other, list] of groups)
          groups.set(
            other,
            list.filter((one) => one !== same),
          )
      else ranges.push(named)
      groups.set(key, [...(groups.get(key) ?? []), same ?? named])
    }
  }
}

function findAnaphora(folded: string, publisher: Publisher, named: readonly Range[]): Range[] {
  if (!publisher.anaphora) return []
  return [...folded.matchAll(publisher.anaphora)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter((range) => !named.some((other) => overlaps(other, range)))
}
