import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { VARIABLE_NAMES, readConfig } from './config.ts'
import { projectRoot } from './project-root.ts'

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8')
const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        environment: z.record(z.string(), z.string()),
        command: z.array(z.string()).optional(),
        image: z.string(),
        user: z.string().optional(),
        read_only: z.boolean().optional(),
      }),
    ),
  })
  .parse(parse(read('docker-compose.yml'), { merge: true }))

/** Their image is made here; the others are somebody else's. */
const own = ['seed', 'api']

test('docker-compose.yml starts Neo4j, the seed and the API', () => {
  expect(Object.keys(compose.services)).toEqual(['neo4j', 'seed', 'api'])
})

test.each(own)('every variable that docker-compose.yml sets for %s is one that is read', (name) => {
  const environment = compose.services[name]?.environment ?? {}
  expect(VARIABLE_NAMES).toEqual(expect.arrayContaining(Object.keys(environment)))
  expect(readConfig(environment).neo4j).toMatchObject({ uri: 'neo4j://neo4j:7687', user: 'neo4j' })
})

test.each(own)('%s runs as a user that is not root, on a root file system that is not written', (name) => {
  expect(compose.services[name]).toMatchObject({ user: 'node', read_only: true })
})

test('the Dockerfile leaves what builds behind, and ends as a user that is not root', () => {
  const lines = read('Dockerfile').split('\n')
  const stages = lines.filter((line) => line.startsWith('FROM '))
  expect(stages).toHaveLength(2)
  const last = lines.slice(lines.lastIndexOf(stages[1] ?? ''))
  expect(last.filter((line) => /^(RUN|USER|CMD) /.test(line))).toEqual([
    'USER node',
    'CMD ["node", "dist/src/main.js"]',
  ])
})

test('the password stands nowhere in docker-compose.yml', () => {
  const { environment } = compose.services['api'] ?? {}
  expect(environment?.['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?/)
})

test('every variable that the Dockerfile sets is one that is read, or of Node', () => {
  const set = [...read('Dockerfile').matchAll(/^ENV (.*)$/gm)].flatMap(([, line = '']) =>
    [...line.matchAll(/(\w+)=/g)].map(([, name = '']) => name),
  )
  expect([...VARIABLE_NAMES, 'NODE_ENV']).toEqual(expect.arrayContaining(set))
})

test('the containers run what the build makes', () => {
  expect(read('Dockerfile') + read('docker-compose.yml')).toContain('dist/src/main.js')
  expect(
    ['dist/src/main.js', 'dist/seed.json'].filter((path) => !existsSync(join(projectRoot, path))),
  ).toEqual([])
})

test.skipIf(!process.env['CI'] && !isInstalled('docker-compose'))(
  'docker-compose accepts docker-compose.yml, and refuses it without a password',
  () => {
    const check = (environment: Readonly<Record<string, string>>): void => {
      execFileSync('docker-compose', ['config', '--quiet'], {
        cwd: projectRoot,
        env: { PATH: process.env['PATH'], ...environment },
        stdio: 'pipe',
      })
    }
    check({ NEO4J_PASSWORD: 'correct horse' })
    expect(() => {
      check({})
    }).toThrow(/set NEO4J_PASSWORD/)
  },
)

function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))
}
