import { ACTION } from './vocabulary.ts'

const LONGEST = 24

/**
 * A title for an initiative, in words of the text: its first predicate without adverbs and figures. A person words it
 * anew.
 */
export function titleOf(predicate: string): string {
  const clause = predicate.split(/[,。;]/)[0] ?? predicate
  const verb = ACTION.exec(clause)?.[0]
  const quoted = /[“《][^”》]+[”》][\u4e00-\u9fff]{0,6}/.exec(clause)?.[0]
  if (quoted !== undefined) return quoted.slice(0, LONGEST)
  const words = verb === undefined ? clause : clause.slice(clause.indexOf(verb))
  return words.replace(/[约近超逾]?\d[\d.,]*.*$/, '').slice(0, LONGEST) || clause.slice(0, LONGEST)
}
