import type { OutcomeKind } from '../model.ts'

/** What is to be reached: the sentence says so before the figure. */
const TO_COME =
  /力争|争取|目标(?:是|为)|(?:下一步|下阶段|接下来|明年|到20\d\d年)|将(?=按照|会同|把|继续|进一步|持续|在|以|对|于|达到?|推|开|建|新增|实|力|全|着|积|深|完|加)|拟于?|计划(?!的|管理)|确保|不(?:少|低)于|are to|will|aims? to/
const EFFORT =
  /覆盖|走访|检查|走进|投入|安排|发放|纳管|涉及|面向|惠及范围|扩大到|拓展到|扩展到|(?:(?<![幅率额速值])为|对)$|不超过|最高|至多|限报|限额|每个?|called on|visited/

/** Whether a figure is a result, the scope of what is done, or to be reached. */
export function kindOf(clause: string, sentence: string, heading: string, raw: string): OutcomeKind {
  if (TO_COME.test(sentence) || /目标|下一步|计划$/.test(heading)) return 'TARGET'
  if (/不(?:超过|少于|低于)|最高/.test(raw)) return /不超过|最高/.test(raw) ? 'SCOPE' : 'TARGET'
  return EFFORT.test(clause) ? 'SCOPE' : 'RESULT'
}
