import { stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import { EXIT, UsageError } from '../../src/command-line.ts'
import { DatasetFolderError } from '../../src/loader/bulk/write-dataset.ts'
import { generate } from './generate.ts'

const USAGE = 'usage: npm run seed:generate -- --agencies N --out DIR [--sources N] [--seed N]'

/** A million agencies make seventy million nodes. */
const MOST_AGENCIES = 1_000_000

/** Writes a synthetic graph. @returns the exit code. */
function main(words: readonly string[]): number {
  const { values } = parseArgs({
    args: [...words],
    options: {
      agencies: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      sources: { type: 'string' },
    },
  })
  const agencies = wholeNumber('agencies', values.agencies, 1)
  const seed = wholeNumber('seed', values.seed, 0)
  const sources = values.sources === undefined ? undefined : wholeNumber('sources', values.sources, 1)
  if (!values.out) throw new UsageError('--out is missing; it should be a folder')
  const progress = (text: string): void => void stderr.write(`\r\u001b[K${text}`)
  generate(
    { agencies, seed, sources, out: values.out },
    (line) => stdout.write(`${line}\n`),
    stderr.isTTY ? progress : undefined,
  )
  return EXIT.done
}

function wholeNumber(option: string, text: string | undefined, least: number): number {
  const number = /^\d+$/.test(text ?? '') ? Number(text) : NaN
  if (number >= least && number <= MOST_AGENCIES) return number
  const said = text === undefined ? 'is missing' : `is "${text}"`
  throw new UsageError(`--${option} ${said}; it should be a whole number, ${least} to ${MOST_AGENCIES}`)
}

try {
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  if (error instanceof DatasetFolderError) {
    stderr.write(`${error.message}\n`)
    process.exitCode = EXIT.environment
  } else if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
    stderr.write(`${error.message}\n${USAGE}\n`)
    process.exitCode = EXIT.usage
  } else throw error
}
