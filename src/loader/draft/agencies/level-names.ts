import type { Range } from '../../../citation.ts'
import type { Word, Words } from '../text/words.ts'
import { LEVEL_SUFFIXES, NEVER_INSIDE, NO_LEVEL, UNIT_SUFFIXES, isSortOfPlace } from './vocabulary.ts'

/** 市, 区, 县, 省, 街道 … at the start of a name. */
const LEVEL = /市|区|县|省|街道|镇|乡|新区|自治区|开发区|国家(?!级)|(?:共青)?团(?=[市区县]委)/gu
/** Longest name between level and ending. */
const LONGEST = 18
/** Longest extension: of a commission, its office and the branch of that. */
const EXTENSION = new RegExp(`^[\\u4e00-\\u9fff]{0,8}?${UNIT_SUFFIXES}`, 'u')
/** Nouns to jieba that no place is called by. */
const NO_PLACE =
  /[委局府部门位业者员会省市区县镇村里中]$|^(?:会同|联合|依托|协同|配合|其中|目前|同时|有关|相关|会议|通知|报告|全面|合力|社会|公司|集团|单位|原因|情况|领导|书记|经)$/

/** 市, when jieba glues it to the word before: 经市, 由市. */
const FUNCTION_WORDS =
  /[原经由据从向对与和在将把请随同及为按各让被使是有受比会即又并已所、,;。:!?()“”《》\s\d年月日]$/

/**
 * Bodies whose name begins with a level, 市应急局, or with the place it is the level of, 杭州市数据局: everything up
 * to the first ending of a body, and the units of it that follow at once.
 */
export function findLevelNames(folded: string, words: Words, places: readonly string[]): Range[] {
  const found: Range[] = []
  for (const { index, 0: level } of folded.matchAll(LEVEL)) {
    if (found.some(({ start, end }) => start <= index && index < end)) continue
    const start = knownPlace(folded, index + level.length, places) ?? startOf(folded, words, index, level)
    if (start === undefined) continue
    const end = endOf(folded, index + level.length)
    if (end !== undefined) found.push({ start, end })
  }
  return found
}

/** Where the name of a place of the register starts that ends here: 杨浦区. */
function knownPlace(folded: string, end: number, places: readonly string[]): number | undefined {
  const inner = places.find((name) => folded.endsWith(name, end))
  if (inner === undefined) return undefined
  const start = end - inner.length
  const outer = places.find((name) => folded.endsWith(name, start))
  return outer === undefined ? start : start - outer.length
}

/** Where a name with a level starts: at the level, or at the place before it; undefined if the level is none. */
function startOf(folded: string, words: Words, index: number, level: string): number | undefined {
  const before = folded.slice(0, index)
  const place = placeBefore(folded, words, index, level)
  if (place !== undefined) return place
  // 市、区两级, 市、区专班: the levels themselves.
  if (/[市区县省]、$/.test(before) && words.at(index - 2)?.word.length === 1) return undefined
  if (level.length === 1 && NO_LEVEL.test(before)) return undefined
  if (before === '' || words.startsAt(index) || FUNCTION_WORDS.test(before)) return index
  // jieba knows the word: 城市, 社区. What it guesses, it tags x.
  const word = words.at(index)
  return word?.tag === 'x' && word.start === index - 1 && FUNCTION_WORDS.test(before) ? index : undefined
}

/** The start of a place name that the level ends: 杭州|市, 长宁|区华阳路|街道. */
function placeBefore(folded: string, words: Words, index: number, level: string): number | undefined {
  if (!/^(?:市|区|县|省|街道|镇|乡|新区|开发区)$/.test(level)) return undefined
  if (/(?:^|[^\u4e00-\u9fff]|[由与和])[上下东西]城$/.test(folded.slice(0, index)) && level === '区')
    return index - 2
  const word = words.at(index)
  if (!word) return undefined
  // One word, 杭州市, or a place before the level, 桂林路|街道.
  const previous = words.before(index)
  let place: Word | undefined
  if (word.start < index && /^n[str]/.test(word.tag) && word.word.length > 2) place = word
  else if (word.start === index && previous?.end === index && mayBePlace(previous, word)) place = previous
  if (!place || isSortOfPlace(folded.slice(place.start, index) + level, place.tag)) return undefined
  const { start } = place
  // A place in a place: 上海市|徐汇区, 长宁区|华阳路街道.
  const outer = words.before(start)
  const isOuter = outer?.end === start && /^ns/.test(outer.tag) && /[市区县省]$/.test(outer.word)
  return isOuter && !isSortOfPlace(outer.word, outer.tag) ? outer.start : start
}

/** A name that the dictionary may not know: 远山|市应急局 is of another city. A noun stands before 市 for nothing else. */
function mayBePlace({ word, tag }: Word, level: Word): boolean {
  if (word.length < 2 || word.length > 5 || !/^[\u4e00-\u9fff]+$/.test(word)) return false
  if (/^(?:ns|nz|nr)/.test(tag)) return true
  // 市容 and 市场 are words of their own.
  const isLevel = level.word.length === 1 || /^[市区县][委办局]/.test(level.word)
  return isLevel && word.length < 4 && /^[nxj]$/.test(tag) && !NO_PLACE.test(word)
}

/** The end of the shortest name from here, with its units; undefined if no ending of a body follows in reach. */
export function endOf(folded: string, from: number): number | undefined {
  const reach = folded.slice(from, from + LONGEST)
  for (let length = 1; length <= reach.length; length++) {
    const name = reach.slice(0, length)
    if (NEVER_INSIDE.test(name.slice(0, -1))) return undefined
    const suffix = LEVEL_SUFFIXES.filter(({ word }) => name.endsWith(word)).toSorted(
      (a, b) => b.word.length - a.word.length,
    )[0]
    if (!suffix) continue
    const stem = name.slice(0, -suffix.word.length)
    const next = folded.charAt(from + length)
    const follows = folded.slice(from + length, from + length + 2)
    if (suffix.notBefore?.includes(next) && !/^(?:会[同商]|联合)/.test(follows)) continue
    // 管委会 goes on, 科委会同 does not.
    if (suffix.word.endsWith('委') && /^会(?!同|商|见|议)/.test(folded.slice(from + length))) continue
    if (stem !== '' && suffix.notAfter?.includes(stem.slice(-1))) continue
    return extend(folded, from + length)
  }
  return undefined
}

function extend(folded: string, end: number): number {
  for (let last = end; ;) {
    const rest = EXTENSION.exec(folded.slice(last, last + 14))?.[0]
    if (rest === undefined || NEVER_INSIDE.test(rest) || startsAgain(rest)) return last
    const next = folded.charAt(last + rest.length)
    if (/[查惩到好坏远近相]处$/.test(rest)) return last
    if (rest.endsWith('处') && /[理置罚长于在事方境分]/.test(next)) return last
    last += rest.length
  }
}

/** 市统计局市应急局: another name begins. */
function startsAgain(words: string): boolean {
  return /^[市区县省](?!场|政)/.test(words)
}
