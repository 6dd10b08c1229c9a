/** Measures drafts against what people annotated: `npm run seed:measure-draft -- ../shared/bulletins`. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot } from '../../../project-root.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import { registerOf } from '../register.ts'
import { openSegmenter } from '../segmenter.ts'
import { printBelow, printTable } from './table.ts'
import { belowFloors, readFloors } from './floors.ts'
import { type MeasuredText, inputOf, measureFolder, totalOf } from './measure.ts'

const [folder, ...more] = process.argv.slice(2)
if (folder === undefined || more.length > 0 || !existsSync(folder)) {
  console.error('usage: npm run seed:measure-draft -- FOLDER, which holds NN.txt beside NN.gold.json')
  process.exitCode = 2
} else {
  const register = registerOf(readProjectSeed())
  const texts = measureFolder(folder, register, await openSegmenter())
  const total = totalOf(texts)
  console.log(printTable(texts, total))
  const longest = texts.toSorted((a, b) => b.length - a.length)[0]
  if (longest) console.log(`${longest.name} with the start of the process: ${secondsOf(folder, longest)} s`)
  const below = belowFloors(total, readFloors())
  if (below.length > 0) {
    console.error(printBelow(below))
    process.exitCode = 1
  }
}

/** How long `draft --json` takes as a process of its own. */
function secondsOf(from: string, { gold }: MeasuredText): string {
  const { published, publisher, city } = inputOf('', gold, { entities: [] })
  const options = [
    '--published',
    published,
    '--publisher',
    publisher,
    '--city',
    city,
    '--name',
    'measured',
    '--json',
  ]
  const begun = performance.now()
  execFileSync(process.execPath, [
    join(projectRoot, 'dist/src/main.js'),
    'draft',
    resolve(from, gold.text),
    ...options,
  ])
  return ((performance.now() - begun) / 1000).toFixed(1)
}
