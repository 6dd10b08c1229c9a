import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { projectRoot } from '../../../src/project-root.ts'
import { NEO4J_MEMORY } from '../data/neo4j.ts'
import { benchRoot } from '../folders.ts'

/** The machine, and how busy it was at the start. */
export function machine(): readonly (readonly [string, string])[] {
  return [
    ['processor', `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GB`],
    ['system', `${type()} ${release()}`],
    [
      'load at the start',
      loadavg()
        .map((load) => load.toFixed(1))
        .join(', '),
    ],
    ['Neo4j', `heap ${NEO4J_MEMORY.heap}, page cache ${NEO4J_MEMORY.pageCache}`],
  ]
}

const manifest = z.object({ version: z.string() })

/** The versions of everything involved. */
export function versions(): readonly (readonly [string, string])[] {
  const pom = readFileSync(join(projectRoot, 'src/graph/testing/pom.xml'), 'utf8')
  const service = ['graphql', '@apollo/server', 'fastify', 'neo4j-driver', '@grafeo-db/js']
  const peers = ['@apollo/server', 'graphql', 'neo4j-driver', '@neo4j/graphql', 'postgraphile']
  return [
    ['Node', process.version],
    ['Java', firstLine('java', ['--version'])],
    ['Neo4j', /<artifactId>neo4j<\/artifactId>\s*<version>(.*?)</.exec(pom)?.[1] ?? 'unknown'],
    ['PostgreSQL', firstLine('psql', ['--version'])],
    ...service.map((name): [string, string] => [`${name}, ours`, versionOf(projectRoot, name)]),
    ...peers.map((name): [string, string] => [`${name}, peers`, versionOf(benchRoot, name)]),
  ]
}

function versionOf(root: string, name: string): string {
  return manifest.parse(JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')))
    .version
}

function firstLine(command: string, parameters: readonly string[]): string {
  try {
    return execFileSync(command, parameters).toString().split('\n')[0] ?? ''
  } catch {
    return 'not installed'
  }
}
