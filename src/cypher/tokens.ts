/** A token of a statement; white space and comments are left out. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'parameter' | 'string' | 'number' | 'sign' | 'unfinished'
  /** A name without its backticks or `$`, a string without its quotes, or else the text itself. */
  readonly value: string
  /** Where it starts and ends in the statement, in UTF-16 code units; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/**
 * Splits a Cypher statement into tokens, as far as both engines agree on them. Never fails: a string, quoted name or
 * comment without an end is one `unfinished` token.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = []
  for (const { 0: match, index: start, groups = {} } of text.matchAll(TOKEN)) {
    const kind = KINDS.find((name) => groups[name] !== undefined)
    if (kind !== undefined)
      found.push({ kind, value: valueOf(kind, match), start, end: start + match.length })
  }
  return found
}

const KINDS = ['unfinished', 'string', 'quoted', 'parameter', 'word', 'number', 'sign'] as const

const NAME = String.raw`[\p{ID_Start}_\p{Pc}][\p{ID_Continue}\p{Sc}]*`
const QUOTED = '`[^`]*(?:``[^`]*)*`'

const TOKEN = new RegExp(
  [
    String.raw`[\s\p{C}\p{Z}]+|//[^\n\r]*|/\*[^]*?\*/`,
    String.raw`(?<string>"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*')`,
    String.raw`(?<quoted>${QUOTED})`,
    '(?<unfinished>/\\*[^]*|["\'`][^]*)',
    String.raw`(?<parameter>\$(?:${NAME}|\d+|${QUOTED}))`,
    String.raw`(?<word>${NAME})`,
    String.raw`(?<number>0[xo][\da-fA-F]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?)`,
    String.raw`(?<sign>[^])`,
  ].join('|'),
  'gu',
)

function valueOf(kind: Token['kind'], match: string): string {
  if (kind === 'quoted') return unquoted(match)
  if (kind === 'string') return match.slice(1, -1)
  if (kind === 'parameter') return match.startsWith('$`') ? unquoted(match.slice(1)) : match.slice(1)
  return match
}

function unquoted(name: string): string {
  return name.slice(1, -1).replaceAll('``', '`')
}
