import type { Range } from '../../../citation.ts'
import type { FoundAgencies, Mention } from '../agencies/find-agencies.ts'
import type { FoundInitiative } from '../initiatives/find-initiatives.ts'
import type { Passage } from '../text/passages.ts'

/** A predicate of somebody who acts, not of a figure that moved. */
const ACTS =
  /^,? ?(?:also |jointly |recently |together )?(?:(?:has|have|had|will|is to|are to|plans? to|aims? to) (?:also |jointly )?)?(?:launch|open|call|hold|held|set|host|organi[sz]|issue|introduc|establish|start|began|begun|complet|carr|train|invest|build|built|renovat|upgrad|simplif|cut|offer|provid|support|help|publish|releas|sign|visit|inspect|roll|creat|expand|extend|promot|streamlin|settl|award|grant|distribut|work)[a-z]*\b/
/** Words before the subject of a sentence. */
const BEFORE =
  /^(?:(?:In|During|Since|By|On|At|As of|So far)[^,]*, |With [^,]*, |Meanwhile, |Together with [^,]*, )?(?:the |The )?$/
const ANAPHORA = /^(?:.*?, )?(It|it|They|they)(?= )/
/** Words for the publisher. */
const PUBLISHER = /^(?:[^,]*, )?(?:The|the) (?:district|city|subdistrict|municipality|bureau|commission)(?= )/
/** , together with the bureau, before the verb. */
const BESIDE = /^, (?:together|along|jointly) with [^,]*,/

/** Who does what in an English text: sentences whose subject is an agency, or a pronoun for the last one. */
export function findEnglishInitiatives(
  text: string,
  passages: readonly Passage[],
  { mentions, publisher }: FoundAgencies,
): FoundInitiative[] {
  return passages.flatMap((passage) => {
    let last: Mention | undefined
    return passage.sentences.flatMap((sentence) => {
      const inside = mentions.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
      const subject = inside.find(({ start }) => BEFORE.test(text.slice(sentence.start, start)))
      const pronoun = ANAPHORA.exec(text.slice(sentence.start, sentence.end))
      const own = PUBLISHER.exec(text.slice(sentence.start, sentence.end))
      const acting = subject?.agency ?? (pronoun ? last?.agency : undefined) ?? (own ? publisher : undefined)
      const named = subject?.end ?? sentence.start + ((pronoun ?? own)?.[0].length ?? 0)
      if (subject) last = subject
      const predicate = named + (BESIDE.exec(text.slice(named, sentence.end))?.[0].length ?? 0)
      const words = text.slice(predicate, sentence.end).trimStart()
      if (acting === undefined || !ACTS.test(words)) return []
      const others = inside.filter((mention) => mention !== subject && isHelper(text, mention))
      const supports = [...new Set(others.map(({ agency }) => agency))].filter((name) => name !== acting)
      const start = subject && !/^With /.test(text.slice(sentence.start)) ? subject.start : sentence.start
      const opening = { start: sentence.start, end: start }
      return [{ start, end: sentence.end, leads: [acting], supports, predicate, opening, passage }]
    })
  })
}

/** Named after with: who helps. */
function isHelper(text: string, { start }: Range): boolean {
  return /\b(?:[Ww]ith|alongside|helped by|supported by) (?:the )?$/.test(
    text.slice(Math.max(0, start - 20), start),
  )
}
