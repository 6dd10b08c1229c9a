import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Output } from '../../../command-line.ts'
import { type TestBulletin, seedFiles } from '../../testing/bulletins.ts'
import { TWO_BULLETINS, TWO_CITIES } from '../../testing/two-cities.ts'

/** What a command printed, errors marked, and its exit code. */
export interface Ran {
  readonly printed: string
  readonly code: number
}

type Command = (
  args: readonly string[],
  environment: { readonly SOURCES_DIR: string },
  output: Output,
  root: string,
) => number | Promise<number>

/** A project of two cities in a folder of its own, in which commands run. */
export class DraftingProject {
  readonly root: string = mkdtempSync(join(tmpdir(), 'drafting-'))

  constructor(bulletins: Readonly<Record<string, TestBulletin>> = TWO_BULLETINS) {
    for (const { name, text } of seedFiles(TWO_CITIES, bulletins)) this.write(name, text)
    for (const [slug, { text }] of Object.entries(bulletins)) this.write(`sources/${slug}.txt`, text)
  }

  path(name: string): string {
    return join(this.root, name)
  }

  write(name: string, text: string): string {
    mkdirSync(dirname(this.path(name)), { recursive: true })
    writeFileSync(this.path(name), text)
    return this.path(name)
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8')
  }

  list(folder: string): string[] {
    return readdirSync(this.path(folder)).sort()
  }

  /** Runs a command; folders in what it prints are relative to the project. */
  async run(command: Command, ...args: string[]): Promise<Ran> {
    const lines: string[] = []
    const output = {
      out: (line: string) => lines.push(line),
      error: (line: string) => lines.push(`! ${line}`),
    }
    const code = await command(args, { SOURCES_DIR: this.path('sources') }, output, this.root)
    return { printed: lines.join('\n').replaceAll(`${this.root}/`, ''), code }
  }
}
