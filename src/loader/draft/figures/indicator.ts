/** What is measured, in the words before a figure. */

const LEADING =
  /^(?:其中|预计|累计|已|共|并|也|还|则|全年|当月|分别|同比|环比|直接|平均|较[^,。;]{1,6}|比[^,。;]{1,8}|[由从])+/
const TRAILING =
  /(?:同比|环比|较[^,。;]{1,6}|比[^,。;]{1,8}|实现|达到?|(?<!行)为|(?<![签合预])约|占|超|增长|下降|增加|减少|提高|提升|降低|回落|收窄|加快|扩大到|拓展到|增至|降至|上升|了|到|至|由|从|的)+$/

/**
 * The noun phrase before a figure, without the words that say when, which way and how much.
 * @param clause the words of its clause before it, from the last time or figure on.
 * @param last what the figure before it measures, for clauses that name nothing: 同比增长5%.
 */
export function indicatorPhrase(clause: string, last: string): string {
  const phrase = clause
    .replace(/^[\s、,和与及;:]+|[\s、,]+$/g, '')
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .trim()
  return phrase === '' ? last : phrase
}
