import type { Range } from '../../../citation.ts'
import type { Word, Words } from '../text/words.ts'
import { endOf } from './level-names.ts'
import { NATIONAL, STRONG_SUFFIXES } from './vocabulary.ts'

const SUFFIX = new RegExp(STRONG_SUFFIXES.toSorted((a, b) => b.length - a.length).join('|'), 'gu')
/** Words that may belong to a name, left of its ending. */
const IN_NAME = /^(?:n|ns|nr|nz|nt|j|b|f|s|eng|vn|an|x|a$|l$|m$|q$)/
const NOT_IN_NAME =
  /^(?:[由在对向与和及从据为将把被让等以到于了的地得各其该本我每这那]|以及|会同|联合|推动|获悉|召开|打造|要求|根据|关于|通过|记者|目前|今年|近日|书记|有关|相关|多个|全国|全市|全区|位于|引进|跨国|外资|开展|深化|扩大|上市|龙头|重点|新增|组织|鼓励|积极|走进|指导|支持|依托|服务|帮助|引导|推进|建设|发展|一批|部分|其中|公立|三级|二级|社区|综合|大型|骨干|科技型|高新技术|国有|民营|物业|养老|保险|国家级|市级|区级|企业|优质|老旧|上半年|下半年|所属|属地|市属|区属)$/
/** 交通银行|上海市分行. */
const BRANCH = /^[\u4e00-\u9fff]{2,6}?(?:分行|支行|分公司|分院|分中心)/
const LONGEST = 24
/** A name begins with a place or a name of its own: 华阳路街道, 申河集团; 物业公司 is a sort of body. */
const OWN_NAME = /^(?:ns|nr|nz|nt|x|j)/

/** Bodies whose name no level begins: ministries by name, and an ending with the words of a name before it. */
export function findOtherNames(folded: string, words: Words): Range[] {
  return [...findNational(folded), ...findBySuffix(folded, words)]
}

function findNational(folded: string): Range[] {
  return NATIONAL.flatMap((name) =>
    [...folded.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  )
}

function findBySuffix(folded: string, words: Words): Range[] {
  return [...folded.matchAll(SUFFIX)].flatMap(({ index, 0: suffix }): Range[] => {
    const end = index + suffix.length
    if (/^[化军员人制级]/.test(folded.slice(end))) return []
    const branch =
      BRANCH.exec(folded.slice(index + suffix.length, index + suffix.length + 12))?.[0].length ?? 0
    const start = startOf(folded, words, index)
    return start === undefined ? [] : [{ start, end: unitOf(folded, suffix, end) ?? end + branch }]
  })
}

/** 石化街道|平安办: a body of a subdistrict. */
function unitOf(folded: string, suffix: string, end: number): number | undefined {
  return suffix === '街道' ? endOf(folded, end) : undefined
}

/** Brackets belong to names of firms: 东方国际(集团)有限公司. */
function isNameWord(folded: string, { word, start }: Word): boolean {
  if (!/^[()]$/.test(word)) return /^[\u4e00-\u9fffA-Za-z]+$/.test(word)
  return /\((?:集团|控股|上海|中国|北京|国际)\)/.test(folded.slice(Math.max(0, start - 5), start + 5))
}

/** Walks left over words that may belong to the name; undefined where nothing of its own is found. */
function startOf(folded: string, words: Words, suffixAt: number): number | undefined {
  let start = suffixAt
  let first: Word | undefined
  const inside = words.at(suffixAt)
  if (inside && inside.start < suffixAt) {
    start = inside.start
    first = inside
  }
  for (let word = words.before(start); word?.end === start; word = words.before(start)) {
    if (!IN_NAME.test(word.tag) || NOT_IN_NAME.test(word.word) || !isNameWord(folded, word)) break
    if (suffixAt - word.start > LONGEST) break
    start = word.start
    first = word
  }
  if (!first || start === suffixAt || suffixAt - start < 2) return undefined
  // 上市公司 is one word of the dictionary, and a sort of body.
  if (first === inside && /^(?:上市公司|中心医院|人民法院|人民检察院|中级人民法院)$/.test(first.word))
    return undefined
  if (first === inside && !/^n[ts]/.test(first.tag) && !/^(?:上海|北京|中国|国家)/.test(first.word))
    return undefined
  const firm = folded.startsWith('有限公司', suffixAt) || folded.startsWith('股份', suffixAt)
  if (folded.startsWith('街道', suffixAt) && suffixAt - start <= 4) return start
  return OWN_NAME.test(first.tag) || (firm && suffixAt - start >= 4) ? start : undefined
}
