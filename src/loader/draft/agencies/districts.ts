import type { Range } from '../../../citation.ts'
import type { Words } from '../text/words.ts'
import { isSortOfPlace } from './vocabulary.ts'

/** A place name of two or three characters with its level. */
const DISTRICT =
  /(?:[\u4e00-\u9fff]{2,3}(?:市|区|县))?[\u4e00-\u9fff]{2,3}?(?:新区|区|县|镇|乡)(?![域属级内块位长委划间分党人居村街])|[\u4e00-\u9fff]{2,3}?(?:新区|区|县)(?![域属级内块位长委划间分])/gu
const STARTS_AFTER = /(?:^|[\n,;。:、()]|[由与和及]|会同|联合|支持|指导|其中)$/
/** What follows a district that acts or bears a figure, and not one that something only lies in. */
const ACTS = /^(?:、[\u4e00-\u9fff]|和[\u4e00-\u9fff]|人民政府|政府|区政府|在|将|把|对|以|围绕|聚焦|牵头|等)/
const PLACE_OF = /(?:在|于|位于|落户|来自|覆盖|前往|走进|涉及|到)$/

/**
 * Districts that act or bear a figure: at the start of a clause, in a list, or after a word for acting together, and
 * followed by a verb, a list or the name of a figure.
 * @param own names of the city of the text and of its publisher: the city itself is no agency.
 */
export function findDistricts(folded: string, words: Words, own: readonly string[]): Range[] {
  const found: Range[] = []
  for (let match; (match = DISTRICT.exec(folded));) {
    const { index, 0: name } = match
    const range = { start: index, end: index + name.length }
    // The next try starts one character on, since this may have begun too early.
    DISTRICT.lastIndex = index + 1
    const before = folded.slice(0, index)
    const afterAnother = found.at(-1)
    const listed = afterAnother !== undefined && /^[、和与]$/.test(folded.slice(afterAnother.end, index))
    if (!listed && !STARTS_AFTER.test(before)) continue
    if (
      PLACE_OF.test(before) ||
      isSortOfPlace(name, words.at(index)?.word === name ? (words.at(index)?.tag ?? '') : 'x') ||
      /[的各全本我该]/.test(name)
    )
      continue
    if (/(?:新区|自治区)$/.test(name) && name.length < 4) continue
    const after = folded.slice(range.end)
    const next = words.at(range.end)
    const acts =
      ACTS.test(after) ||
      (next?.start === range.end && /^(?:v|d|p|n|b|j|vn)/.test(next.tag) && !/^的/.test(after))
    if (!acts) continue
    found.push(range)
    DISTRICT.lastIndex = range.end
  }
  DISTRICT.lastIndex = 0
  return [...found, ...findCities(folded, words, own), ...citiesBeside(folded, found)]
}

/** 嘉兴市 in 松江区和嘉兴市: a city that acts beside a district. */
function citiesBeside(folded: string, districts: readonly Range[]): Range[] {
  return districts.flatMap(({ end }) => {
    const name = /^[、和与](?<city>[\u4e00-\u9fff]{2,3}市)(?![委场民政])/u.exec(folded.slice(end, end + 6))
      ?.groups?.['city']
    return name === undefined || /^(?:全|本|我|各)/.test(name)
      ? []
      : [{ start: end + 1, end: end + 1 + name.length }]
  })
}

/** Cities that act or bear a figure, where the dictionary knows them: 昆山市、张家港市. */
function findCities(folded: string, words: Words, own: readonly string[]): Range[] {
  return words.list
    .filter(({ word, tag, start, end }) => {
      if (tag !== 'ns' || !/^[\u4e00-\u9fff]{2,3}市$/.test(word) || own.some((name) => name.startsWith(word)))
        return false
      const next = words.at(end)
      const acts = ACTS.test(folded.slice(end)) || (next !== undefined && /^(?:v|d|p|vn)/.test(next.tag))
      return acts && STARTS_AFTER.test(folded.slice(0, start)) && !PLACE_OF.test(folded.slice(0, start))
    })
    .map(({ start, end }) => ({ start, end }))
}
