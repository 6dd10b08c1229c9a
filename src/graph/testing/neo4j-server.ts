import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../project-root.ts'

const run = promisify(execFile)
const cache = join(projectRoot, 'node_modules/.cache/neo4j')

/** A Neo4j that tests may use. */
export interface Neo4jServer {
  readonly uri: string
  stop(): Promise<void>
}

/** Why there is none. */
export interface Skipped {
  readonly skipped: string
}

/**
 * Gives a Neo4j to test on: the one `NEO4J_URI` names, or one started here where Java and Maven are.
 * @throws Error where `CI` is set and there is none: these tests never skip there.
 */
export async function startNeo4j(): Promise<Neo4jServer | Skipped> {
  const uri = process.env['NEO4J_URI']
  if (uri) return { uri, stop: () => Promise.resolve() }
  const missing = await missingTool()
  if (missing === undefined) return launchNeo4j()
  const skipped = `Neo4j tests are skipped: NEO4J_URI is not set and ${missing} is not installed`
  if (process.env['CI']) throw new Error(skipped)
  return { skipped }
}

/**
 * Starts a Neo4j on what `fill` puts into its home with `neo4j-admin`, which Maven Central has too.
 * @param fill gets the path of the home and of the command.
 * @throws Error where `CI` is set and there is no Java or Maven.
 */
export async function startFilledNeo4j(
  fill: (home: string, admin: string) => Promise<void>,
): Promise<Neo4jServer | Skipped> {
  const missing = await missingTool()
  if (missing !== undefined) {
    const skipped = `tests of neo4j-admin are skipped: ${missing} is not installed`
    if (process.env['CI']) throw new Error(skipped)
    return { skipped }
  }
  const home = mkdtempSync(join(tmpdir(), 'neo4j-'))
  await fillHome(home, fill)
  const server = await launchNeo4j({ home })
  return {
    uri: server.uri,
    stop: async () => {
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/**
 * Lets `fill` put something into the home of a Neo4j that does not run. It needs Java and Maven.
 * @param home an empty folder.
 * @param fill gets the path of the home and of `neo4j-admin`.
 */
export async function fillHome(
  home: string,
  fill: (home: string, admin: string) => Promise<void>,
): Promise<void> {
  await install()
  const admin = join(home, 'neo4j-admin')
  const command = ['java', ...OPENED, '-cp', join(cache, 'lib/*'), 'org.neo4j.cli.AdminTool']
  writeFileSync(admin, `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`, {
    mode: 0o755,
  })
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '')
  await fill(home, admin)
}

/** What Neo4j needs to see of Java. */
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
)

async function missingTool(): Promise<string | undefined> {
  for (const [tool, argument] of [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '--version'],
  ] as const) {
    try {
      await run(tool, [argument])
    } catch {
      return tool
    }
  }
  return undefined
}

/** How to launch a Neo4j. */
export interface LaunchOptions {
  /** Folder of its data, kept when it stops; one of its own that goes with it where none is said. */
  readonly home?: string
  /** A free one where none is said. */
  readonly port?: number
  /** Of the user neo4j; whoever comes is let in where none is said. */
  readonly password?: string
  /** Size of Java's heap, fixed, such as `2g`; grows to 2 GB where none is said. */
  readonly heap?: string
  /** Size of the cache of its files, such as `512m`; Neo4j's default where none is said. */
  readonly pageCache?: string
}

/** A Neo4j that was launched here. */
export interface LaunchedNeo4j extends Neo4jServer {
  readonly port: number
  readonly process: ChildProcess
  /** Of all statements since it started. */
  planCache(): Promise<PlanCacheUse>
}

/** How many statements have found their plan in the cache of Neo4j, and how many have not. */
export interface PlanCacheUse {
  readonly hits: number
  readonly misses: number
}

/** Launches a Neo4j on 127.0.0.1 and waits until it answers. It needs Java and Maven. */
export async function launchNeo4j(options: LaunchOptions = {}): Promise<LaunchedNeo4j> {
  await install()
  const port = options.port ?? (await freePort())
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'neo4j-'))
  const java = spawn(
    'java',
    [
      ...(options.heap === undefined ? ['-Xmx2g'] : [`-Xms${options.heap}`, `-Xmx${options.heap}`]),
      ...(options.pageCache === undefined ? [] : [`-Dneo4j.pagecache=${options.pageCache}`]),
      ...OPENED,
      '-cp',
      [join(cache, 'classes'), join(cache, 'lib/*')].join(':'),
      'Neo4jLauncher',
      home,
      String(port),
      String(options.password !== undefined),
      // Setting a password that is set already is an error.
      ...(options.password === undefined || existsSync(join(home, 'data')) ? [] : [options.password]),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const kill = (): void => void java.kill('SIGKILL')
  process.once('exit', kill)
  await said(java, /started/)
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    process: java,
    planCache: async () => {
      java.stdin.write('\n')
      const [, hits, misses] = await said(java, /plans (\d+) (\d+)\n/)
      return { hits: Number(hits), misses: Number(misses) }
    },
    stop: async () => {
      const ended = new Promise((resolve) => java.once('exit', resolve))
      java.stdin.end()
      const timer = setTimeout(kill, 20_000)
      if (java.exitCode === null && java.signalCode === null) await ended
      clearTimeout(timer)
      process.off('exit', kill)
      if (options.home === undefined) rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Copies Neo4j from Maven Central into the cache of this project and compiles the launcher, once for each state of it. */
async function install(): Promise<void> {
  // Compiled, this file lies elsewhere than the launcher.
  const source = join(projectRoot, 'src/graph/testing')
  const digest = createHash('sha256')
    .update(readFileSync(join(source, 'Neo4jLauncher.java')))
    .update(readFileSync(join(source, 'pom.xml')))
    .digest('hex')
  if (existsSync(join(cache, digest))) return
  // Made beside it and moved into place, so that a run that is stopped leaves no half of it.
  const parts = `${cache}-${process.pid}`
  rmSync(parts, { recursive: true, force: true })
  mkdirSync(join(parts, 'classes'), { recursive: true })
  await run(
    'mvn',
    [
      '--batch-mode',
      '--quiet',
      '--file',
      join(source, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${join(parts, 'lib')}`,
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  await run('javac', [
    '-cp',
    join(parts, 'lib/*'),
    '-d',
    join(parts, 'classes'),
    join(source, 'Neo4jLauncher.java'),
  ])
  writeFileSync(join(parts, digest), '')
  rmSync(cache, { recursive: true, force: true })
  renameSync(parts, cache)
}

/** What the output of a Neo4j meets next. */
function said(java: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (data: Buffer): void => {
      output += data.toString()
      const found = pattern.exec(output)
      if (!found) return
      for (const stream of [java.stdout, java.stderr]) stream?.off('data', read)
      java.off('error', reject).off('exit', fail)
      resolve(found)
    }
    const fail = (code: number | null): void => {
      reject(new Error(`Neo4j ended with ${code}: ${output}`))
    }
    for (const stream of [java.stdout, java.stderr]) stream?.on('data', read)
    java.once('error', reject).once('exit', fail)
  })
}

/** A port of 127.0.0.1 that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  })
}
