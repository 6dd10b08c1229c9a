import { ACTION } from './vocabulary.ts'

const LONGEST = 24
const LONGEST_IN_ENGLISH = 60

/**
 * A title for an initiative, in words of the text: its first predicate without adverbs and figures. A person words it
 * anew.
 */
export function titleOf(predicate: string): string {
  const start = predicate.replace(/^[\s,，、]+/, '')
  const clause = start.split(/[,，。;；]/)[0] ?? start
  if (!/[\u4e00-\u9fff]/.test(clause)) return clause.slice(0, LONGEST_IN_ENGLISH).trim()
  const verb = ACTION.exec(clause)?.[0]
  const quoted = /[“《][^”》]+[”》][\u4e00-\u9fff]{0,6}/.exec(clause)?.[0]
  if (quoted !== undefined) return quoted.slice(0, LONGEST)
  const words = verb === undefined ? clause : clause.slice(clause.indexOf(verb))
  return words.replace(/[约近超逾]?\d[\d.,]*.*$/, '').slice(0, LONGEST) || clause.slice(0, LONGEST)
}
