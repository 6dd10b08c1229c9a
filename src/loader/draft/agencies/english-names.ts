import type { Range } from '../../../citation.ts'

const BODY =
  'Bureau|Commission|Committee|Administration|Department|Office|Authority|Government|Federation|Procuratorate|Court|Task Force|Subdistrict|Group|Centre|Center|Ministry|Corps|Union'
const WORD = "(?:[A-Z][\\w'’-]*|&|and(?= [A-Z])|of(?= [A-Z])|for(?= [A-Z]))"
const NAME = new RegExp(
  `(?<![\\w])[A-Z][\\w'’-]*(?: ${WORD})*? (?:${BODY})(?:(?: (?:of|for|on))(?: (?:the )?[A-Z][\\w'’-]*)(?: ${WORD})*)?(?!\\w)`,
  'gu',
)
/** The first word of a sentence that no name begins with. */
const OPENING = /^(?:The|the|With|In|On|At|By|From|And|But|For|Since|Under|This|That|Its?|A|An) /

/** Names of bodies in English: capitalised words that end in, or go on after, a word for a body. */
export function findEnglishNames(folded: string): Range[] {
  return [...folded.matchAll(NAME)].flatMap(({ index, 0: name }) => {
    let start = index
    let rest = name
    for (let opening; (opening = OPENING.exec(rest)?.[0]);) {
      start += opening.length
      rest = rest.slice(opening.length)
    }
    return rest.includes(' ') ? [{ start, end: index + name.length }] : []
  })
}
