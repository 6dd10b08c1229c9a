import { asText } from '../../graph/json.ts'
import { linesOf } from './lines.ts'
import type { Mistakes } from '../mistakes.ts'
import type { SeedNode, SeedPassage, SeedSource } from '../model.ts'

/**
 * Checks that passages are the lines of the text that are not empty, that headings are called like their
 * themes, and that what follows a heading stands under its theme, notes below the last section excepted.
 */
export function checkPassages(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  mistakes: Mistakes,
): void {
  const lines = linesOf(text)
  for (const [index, line] of lines.entries()) {
    const passage = source.passages[index]
    if (!passage) {
      mistakes.add(
        source.at,
        `${source.id} has ${lines.length} lines, but only ${source.passages.length} passages: passage ${index + 1} is '${line.start},${line.end}'`,
      )
      return
    }
    if (passage.start !== line.start || passage.end !== line.end) {
      mistakes.add(
        passage.at,
        `passage ${passage.number} is '${passage.start},${passage.end}', but line ${index + 1} of the text is '${line.start},${line.end}'`,
      )
      return
    }
  }
  const extra = source.passages[lines.length]
  if (extra)
    mistakes.add(extra.at, `passage ${extra.number} is not in the text, which has ${lines.length} lines`)
  checkThemes(source, text, nodes, mistakes)
}

function checkThemes(
  source: SeedSource,
  text: string,
  nodes: ReadonlyMap<string, SeedNode>,
  mistakes: Mistakes,
): void {
  // What stands below the last section, such as a note of the publisher, belongs to none.
  const end = source.passages.findLastIndex((passage) => passage.theme !== undefined)
  let current: SeedPassage['theme']
  for (const passage of source.passages.slice(0, end + 1)) {
    const { number, kind, theme, at } = passage
    if (kind === 'HEADING') {
      const heading = text.slice(passage.start, passage.end)
      const name = theme === undefined ? undefined : nodes.get(theme)?.properties['name']
      if (theme === undefined) mistakes.add(at, `passage ${number} is a heading and has no theme`)
      else if (name !== heading) {
        mistakes.add(
          at,
          `the heading of passage ${number} is "${heading}", but its theme ${theme} is called "${asText(name)}"`,
        )
      }
      current = theme
    } else if (theme !== current) {
      mistakes.add(
        at,
        `passage ${number} stands under ${current ?? 'no heading'}, but its theme is ${theme ?? 'left out'}`,
      )
    }
  }
}
