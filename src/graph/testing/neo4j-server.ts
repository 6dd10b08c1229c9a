import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../project-root.ts'
import { freePort } from './ports.ts'

const run = promisify(execFile)
const cache = join(projectRoot, 'node_modules/.cache')

/** A Neo4j for tests. */
export interface Neo4jServer {
  readonly uri: string
  stop(): Promise<void>
}

/** Why there is no Neo4j. */
export interface Skipped {
  readonly skipped: string
}

/**
 * Provides a Neo4j for tests: the one that `NEO4J_URI` names, or a new one if Java and Maven are installed.
 * @throws Error if there is none and `CI` is set: tests never skip there.
 */
export async function startNeo4j(options: Pick<LaunchOptions, 'brief'> = {}): Promise<Neo4jServer | Skipped> {
  const uri = process.env['NEO4J_URI']
  if (uri) return { uri, stop: () => Promise.resolve() }
  const missing = await missingTool()
  if (missing === undefined) return launchNeo4j(options)
  const skipped = `Neo4j tests are skipped: NEO4J_URI is not set and ${missing} is not installed`
  if (process.env['CI']) throw new Error(skipped)
  return { skipped }
}

/**
 * Starts a Neo4j with the data that `fill` has put into its home with `neo4j-admin`.
 * @param fill gets the paths of the home and of the command.
 * @throws Error if Java or Maven is missing and `CI` is set.
 */
export async function startFilledNeo4j(
  fill: (home: string, admin: string) => Promise<void>,
): Promise<Neo4jServer | Skipped> {
  const missing = await missingTool()
  if (missing !== undefined) {
    const skipped = `neo4j-admin tests are skipped: ${missing} is not installed`
    if (process.env['CI']) throw new Error(skipped)
    return { skipped }
  }
  const home = mkdtempSync(join(tmpdir(), 'neo4j-'))
  await fillHome(home, fill)
  const server = await launchNeo4j({ home, brief: true })
  return {
    uri: server.uri,
    stop: async () => {
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/**
 * Lets `fill` put data into the home of a Neo4j that is not running. Needs Java and Maven.
 * @param home an empty folder.
 * @param fill gets the paths of the home and of `neo4j-admin`.
 */
export async function fillHome(
  home: string,
  fill: (home: string, admin: string) => Promise<void>,
): Promise<void> {
  const installed = await install()
  const admin = join(home, 'neo4j-admin')
  const command = ['java', ...OPENED, '-cp', join(installed, 'lib/*'), 'org.neo4j.cli.AdminTool']
  writeFileSync(admin, `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(' ')} "$@"\n`, {
    mode: 0o755,
  })
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), '')
  await fill(home, admin)
}

/** Packages of Java that Neo4j needs access to. */
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

/** Options of `launchNeo4j`. */
export interface LaunchOptions {
  /** Folder of its data, kept when it stops; by default a new one that is deleted then. */
  readonly home?: string
  /** By default a free one. */
  readonly port?: number
  /** Password of the user neo4j; by default there is no authentication. */
  readonly password?: string
  /** It starts sooner and takes less of the machine, and answers what is asked again and again more slowly. */
  readonly brief?: boolean
  /** Fixed size of Java's heap, such as `2g`; by default it grows to 2 GB. */
  readonly heap?: string
  /** Size of the page cache, such as `512m`; by default Neo4j decides. */
  readonly pageCache?: string
}

/** A Neo4j that runs as a child process. */
export interface LaunchedNeo4j extends Neo4jServer {
  readonly port: number
  readonly process: ChildProcess
  /** Counts all statements since it started. */
  planCache(): Promise<PlanCacheUse>
}

/** How many statements found their plan in Neo4j's cache, and how many did not. */
export interface PlanCacheUse {
  readonly hits: number
  readonly misses: number
}

/** Launches a Neo4j on 127.0.0.1 and waits until it answers. Needs Java and Maven. */
export async function launchNeo4j(options: LaunchOptions = {}): Promise<LaunchedNeo4j> {
  const installed = await install()
  const port = options.port ?? (await freePort())
  const home = options.home ?? mkdtempSync(join(tmpdir(), 'neo4j-'))
  const java = spawn(
    'java',
    [
      ...(options.heap === undefined ? ['-Xmx2g'] : [`-Xms${options.heap}`, `-Xmx${options.heap}`]),
      // Most of what tests ask is asked once: compiling it well and collecting garbage beside it takes longer.
      ...(options.brief === true ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
      ...(options.pageCache === undefined ? [] : [`-Dneo4j.pagecache=${options.pageCache}`]),
      ...OPENED,
      '-cp',
      [join(installed, 'classes'), join(installed, 'lib/*')].join(':'),
      'Neo4jLauncher',
      home,
      String(port),
      String(options.password !== undefined),
      // Setting the same password again is an error.
      ...(options.password === undefined || existsSync(join(home, 'data')) ? [] : [options.password]),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const kill = (): void => void java.kill('SIGKILL')
  process.once('exit', kill)
  await output(java, /started/)
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    process: java,
    planCache: async () => {
      java.stdin.write('\n')
      const [, hits, misses] = await output(java, /plans (\d+) (\d+)\n/)
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

/**
 * Installs Neo4j from Maven Central and compiles the launcher, once per version of either.
 * @returns the folder of both.
 */
async function install(): Promise<string> {
  // Compiled, this file is not beside the launcher.
  const source = join(projectRoot, 'src/graph/testing')
  const digest = createHash('sha256')
    .update(readFileSync(join(source, 'Neo4jLauncher.java')))
    .update(readFileSync(join(source, 'pom.xml')))
    .digest('hex')
  const installed = join(cache, `neo4j-${digest}`)
  if (existsSync(installed)) return installed
  // Built beside its place and moved there whole: an interrupted run leaves no half of it, and of several runs that
  // start at the same time all find the first one's.
  mkdirSync(cache, { recursive: true })
  const parts = mkdtempSync(`${installed}-`)
  mkdirSync(join(parts, 'classes'))
  try {
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
    moveUnlessThere(parts, installed)
  } finally {
    rmSync(parts, { recursive: true, force: true })
  }
  return installed
}

/** Moves a folder, unless there is one at its new place. */
function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
  }
}

/** Waits until the output of a Neo4j matches a pattern. */
function output(java: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (data: Buffer): void => {
      printed += data.toString()
      const found = pattern.exec(printed)
      if (!found) return
      for (const stream of [java.stdout, java.stderr]) stream?.off('data', read)
      java.off('error', reject).off('exit', fail)
      resolve(found)
    }
    const fail = (code: number | null): void => {
      reject(new Error(`Neo4j exited with ${code}: ${printed}`))
    }
    for (const stream of [java.stdout, java.stderr]) stream?.on('data', read)
    java.once('error', reject).once('exit', fail)
  })
}
