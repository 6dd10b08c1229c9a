import { printRange } from '../../citation.ts'
import { asText } from '../../graph/json.ts'
import { linesOf } from './text-ranges.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedNode, SeedPassage, SeedSource } from '../seed.ts'

/**
 * Checks that passages are the non-blank lines of the text, that a heading is the name of its theme, and that the
 * passages after it have the same theme, notes below the last section excepted.
 */
export function checkPassages(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  const lines = linesOf(text)
  let right = 0
  for (const [index, line] of lines.entries()) {
    const passage = source.passages[index]
    if (!passage) {
      diagnostics.add(
        source.at,
        `${source.id} has ${lines.length} lines but ${source.passages.length} passages; add passage ${index + 1}, '${printRange(line)}'`,
      )
    } else if (passage.start !== line.start || passage.end !== line.end) {
      diagnostics.add(
        passage.at,
        `passage ${passage.number} is '${printRange(passage)}'; expected '${printRange(line)}', line ${index + 1} of the text`,
      )
    } else right++
  }
  for (const extra of source.passages.slice(lines.length)) {
    diagnostics.add(extra.at, `passage ${extra.number} does not exist; the text has ${lines.length} lines`)
  }
  // Headings are compared by position.
  if (right >= lines.length) checkThemes(source, text, nodes, diagnostics)
}

function checkThemes(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  // Below the last section there may be a note of the publisher, without a theme.
  const end = source.passages.findLastIndex((passage) => passage.theme !== undefined)
  let current: SeedPassage['theme']
  for (const passage of source.passages.slice(0, end + 1)) {
    const { number, kind, theme, at } = passage
    if (kind === 'HEADING') {
      const heading = text.slice(passage.start, passage.end)
      const name = theme === undefined ? undefined : nodes.get(theme)?.properties['name']
      if (theme === undefined) diagnostics.add(at, `passage ${number} is a heading and lacks theme`)
      else if (name !== heading) {
        diagnostics.add(
          at,
          `the heading of passage ${number} is "${heading}", but the name of its theme ${theme} is "${asText(name)}"`,
        )
      }
      current = theme
    } else if (theme !== current) {
      diagnostics.add(
        at,
        `theme of passage ${number} is ${theme ?? 'missing'}; expected ${current ?? 'none, because no heading precedes it'}`,
      )
    }
  }
}
