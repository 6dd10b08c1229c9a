/** Names that can be completed. */
export interface Names {
  readonly commands: readonly string[]
  readonly labels: readonly string[]
  readonly types: readonly string[]
  readonly keywords: readonly string[]
}

/**
 * Completes the last word of a line: to a command if the line begins with a colon, to a label or relationship type
 * after a colon (a type inside `[`), otherwise to a keyword.
 * @returns the candidates and the word they replace, as readline expects them.
 */
export function complete(line: string, { commands, labels, types, keywords }: Names): [string[], string] {
  if (/^:\w*$/.test(line)) return [commands.filter((name) => name.startsWith(line)), line]
  const [, before = '', word = ''] = /^(.*?)([\p{L}\p{N}_]*)$/su.exec(line) ?? []
  const named = /[:|&!]\s*$/.test(before)
  const inSquare = before.lastIndexOf('[') > before.lastIndexOf(']')
  if (named) return [startingWith(inSquare ? types : labels, word), word]
  return word === '' ? [[], word] : [startingWith(keywords, word), word]
}

function startingWith(names: readonly string[], word: string): string[] {
  return names.filter((name) => name.toLowerCase().startsWith(word.toLowerCase()))
}
