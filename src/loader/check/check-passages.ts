import { asText } from '../../graph/json.ts'
import { linesOf } from './text-ranges.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SeedNode, SeedPassage, SeedSource } from '../seed.ts'

/**
 * Checks that passages are the lines of the text that are not empty, that headings are called like their
 * themes, and that what follows a heading stands under its theme, notes below the last section excepted.
 */
export function checkPassages(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  const lines = linesOf(text)
  for (const [index, line] of lines.entries()) {
    const passage = source.passages[index]
    if (!passage) {
      diagnostics.add(
        source.at,
        `${source.id} has ${lines.length} lines, but only ${source.passages.length} passages: passage ${index + 1} is '${line.start},${line.end}'`,
      )
      return
    }
    if (passage.start !== line.start || passage.end !== line.end) {
      diagnostics.add(
        passage.at,
        `passage ${passage.number} is '${passage.start},${passage.end}', but line ${index + 1} of the text is '${line.start},${line.end}'`,
      )
      return
    }
  }
  const extra = source.passages[lines.length]
  if (extra)
    diagnostics.add(extra.at, `passage ${extra.number} is not in the text, which has ${lines.length} lines`)
  checkThemes(source, text, nodes, diagnostics)
}

function checkThemes(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  diagnostics: Diagnostics,
): void {
  // What stands below the last section, such as a note of the publisher, belongs to none.
  const end = source.passages.findLastIndex((passage) => passage.theme !== undefined)
  let current: SeedPassage['theme']
  for (const passage of source.passages.slice(0, end + 1)) {
    const { number, kind, theme, at } = passage
    if (kind === 'HEADING') {
      const heading = text.slice(passage.start, passage.end)
      const name = theme === undefined ? undefined : nodes.get(theme)?.properties['name']
      if (theme === undefined) diagnostics.add(at, `passage ${number} is a heading and has no theme`)
      else if (name !== heading) {
        diagnostics.add(
          at,
          `the heading of passage ${number} is "${heading}", but its theme ${theme} is called "${asText(name)}"`,
        )
      }
      current = theme
    } else if (theme !== current) {
      diagnostics.add(
        at,
        `passage ${number} stands under ${current ?? 'no heading'}, but its theme is ${theme ?? 'left out'}`,
      )
    }
  }
}
