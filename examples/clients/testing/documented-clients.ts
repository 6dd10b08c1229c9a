import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CLIENTS_FOLDER } from '../../../src/ontology/client-configuration.ts'
import { projectRoot } from '../../../src/project-root.ts'
import { codeBlocks, namedBlocks, readDocument } from '../../../src/testing/documents.ts'

const PAGE = readDocument('docs/front-ends.md')

/** What the documentation calls the service. */
const DOCUMENTED_URL = 'http://127.0.0.1:4000/graphql'

const PRINTED_SCHEMA = join(projectRoot, 'docs/schema.graphql')

/** The clients of docs/front-ends.md as somebody writes them down who follows it, in a folder of their own. */
export interface DocumentedClients {
  readonly folder: string
  /** Runs a tool that the project installed, in a folder below; answers what it printed and throws it where it failed. */
  run(tool: string, folder: string, ...words: readonly string[]): string
  /** Imports one of the files. */
  load(file: string): Promise<unknown>
  write(file: string, text: string): void
  remove(): void
}

/** Writes the blocks that name a file in `apollo/`, `urql/` or `relay/`, and generates what they import. */
export function writeClients(): DocumentedClients {
  // Inside the project, so that the packages it installs are found.
  const dist = join(projectRoot, 'dist')
  mkdirSync(dist, { recursive: true })
  const folder = mkdtempSync(join(dist, 'clients-'))
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const run: DocumentedClients['run'] = (tool, below, ...words) => {
    const command = join(projectRoot, 'node_modules/.bin', tool)
    const { status, stdout, stderr } = spawnSync(command, words, {
      cwd: join(folder, below),
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${tool} failed:\n${stdout}${stderr}`)
    return stdout
  }

  const files = [...namedBlocks(PAGE)].filter(([name]) => /^(apollo|urql|relay)\//.test(name))
  for (const [name, text] of files) write(name, text)
  const codegen = namedBlocks(PAGE).get('apollo/codegen.ts') ?? ''
  for (const client of ['apollo', 'urql']) {
    cpSync(join(projectRoot, CLIENTS_FOLDER), join(folder, client, 'graph-cache'), {
      recursive: true,
      filter: (path) => !path.includes('.test.') && !path.includes('testing'),
    })
    write(`${client}/codegen.ts`, codegen.replace(DOCUMENTED_URL, PRINTED_SCHEMA))
    run('graphql-codegen', client, '--config', 'codegen.ts', '--silent')
  }
  const relay = codeBlocks(PAGE).find(({ code }) => code.includes('customScalarTypes'))?.code ?? ''
  write('relay/relay.config.json', relay)
  write('relay/persisted.json', '{}')
  cpSync(PRINTED_SCHEMA, join(folder, 'relay/schema.graphql'))
  run('relay-compiler', 'relay')
  return {
    folder,
    run,
    write,
    load: (file) => import(join(folder, file)),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
