import type { Range } from '../../../citation.ts'

/** Verbs of aims in government prose. */
const AIM =
  '促进|助力|赋能|推动|实现|构建|形成|打造|提升|提高|增强|强化|破解|防范|化解|缓解|应对|维护|守牢|守住|守护|保障|稳住|稳定|稳|遏制|减轻|惠及|方便|便利|满足|优化|激发|释放|夯实|筑牢|擦亮|让|确保|巩固|织密|兜牢|兜住|营造|改善|降低|支撑|支持|服务|带动|繁荣|拉动|引领|加快'
const ADVERB =
  '着力|积极|全力|持续|不断|进一步|坚决|更好|切实|扎实|有效|有力|千方百计|努力|稳步|全面|加快|合力|共同|真正|最大限度|最大程度|切实有效|以此|从而|进而'
/** 守牢安全底线, 提升服务水平: a clause of an aim and nothing else. */
const AIM_CLAUSE = new RegExp(
  `^(?<adverb>(?:${ADVERB})*)(?<aim>(?:${AIM})[^,。;]{2,24}|把[^,。;]{2,16}(?:转化|固化|升华|落实|转变)为[^,。;]{2,12})$`,
  'u',
)
/** 着眼…, 为…, 围绕…: before what is done. */
const BEFORE_ACTION = new RegExp(`^(?:为了?|为进一步|着眼于?|旨在|围绕)(?<aim>[^,。;]{3,24})$`, 'u')
/** 以…促…, 助力…: within a clause. */
const WITHIN = /(?:助力|赋能|以[^,。;]{1,8}促)(?<aim>[^,。;、]{2,20})(?:$|、)/u
/** Ends of the phrase of 围绕…: 建设, 目标. */
const TRAILING = /(?:建设|工作|目标|要求|任务|这一使命|的要求|需求)$/

/** The aim that a clause states beside what is done; undefined if it states none. */
export function aimOf(clause: string, position: 'opening' | 'first' | 'later'): Range | undefined {
  if (/\d/.test(clause.replace(/[“《][^”》]*[”》]/g, ''))) return undefined
  const opening = position !== 'later' && BEFORE_ACTION.exec(clause)
  if (opening) return rangeOf(clause, trimmed(opening.groups?.['aim']))
  if (position === 'later') {
    const match = AIM_CLAUSE.exec(clause)
    if (match && !/完成.{0,6}(?:目标|任务)|全覆盖$/.test(clause)) {
      // 千方百计稳就业 is said as one; 着力 and its like are not part of the aim.
      const { adverb = '', aim = '' } = match.groups ?? {}
      return rangeOf(clause, adverb === '千方百计' ? adverb + aim : aim)
    }
  }
  return rangeOf(clause, WITHIN.exec(clause)?.groups?.['aim'])
}

function trimmed(aim: string | undefined): string | undefined {
  return aim !== undefined && /^[“《]/.test(aim) ? aim.replace(TRAILING, '') : aim
}

function rangeOf(clause: string, words: string | undefined): Range | undefined {
  if (words === undefined || words.length < 3) return undefined
  const start = clause.lastIndexOf(words)
  return { start, end: start + words.length }
}
