import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { VARIABLE_NAMES, readConfig } from './config.ts'
import { projectRoot } from './project-root.ts'

const folder = mkdtempSync(join(tmpdir(), 'docker-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8')
const compose = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        environment: z.record(z.string(), z.string()),
        secrets: z.array(z.string()),
        cap_drop: z.array(z.string()),
        security_opt: z.array(z.string()),
        mem_limit: z.string(),
        pids_limit: z.number(),
        ulimits: z.object({ core: z.literal(0), nofile: z.object({ hard: z.number() }) }),
        command: z.array(z.string()).optional(),
        image: z.string(),
        user: z.string().optional(),
        read_only: z.boolean().optional(),
        tmpfs: z.array(z.string()).optional(),
      }),
    ),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
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
  const secret = join(folder, 'neo4j-password')
  writeFileSync(secret, 'correct horse\n')
  expect(environment['NEO4J_PASSWORD_FILE']).toBe('/run/secrets/neo4j-password')
  expect(readConfig({ ...environment, NEO4J_PASSWORD_FILE: secret }).neo4j).toMatchObject({
    uri: 'neo4j://neo4j:7687',
    user: 'neo4j',
    password: 'correct horse',
  })
})

test.each(Object.entries(compose.services))(
  '%s has no root rights, no capabilities, and limits of memory, processes and files',
  (_, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    expect(service.user).toMatch(/^(node|7474:7474)$/)
    expect(service.mem_limit).toMatch(/^\d+g$/)
    expect(service.pids_limit).toBeLessThan(2000)
  },
)

test.each(own)('%s runs as a user that is not root, on a root file system that is not written', (name) => {
  expect(compose.services[name]).toMatchObject({ user: 'node', read_only: true })
  // A load that replaces a graph writes the seed as files first.
  expect(compose.services[name]?.tmpfs).toEqual([expect.stringMatching(/^\/tmp:/)])
})

test('the Dockerfile leaves what builds behind, and ends as a user that is not root', () => {
  const lines = read('Dockerfile').split('\n')
  const stages = lines.filter((line) => line.startsWith('FROM '))
  expect(stages).toHaveLength(2)
  const last = lines.slice(lines.lastIndexOf(stages[1] ?? ''))
  expect(last.filter((line) => /^(RUN|USER|CMD) /.test(line))).toEqual([
    'RUN install --directory --owner=node --group=node data',
    'USER node',
    'CMD ["node", "dist/src/main.js"]',
  ])
})

test('the password stands in no variable of docker-compose.yml, only in files', () => {
  const variables = Object.values(compose.services).flatMap(({ environment }) => Object.keys(environment))
  expect(variables.filter((name) => /PASSWORD|AUTH/.test(name) && !name.endsWith('_FILE'))).toEqual([])
  expect(compose.services['neo4j']?.environment['NEO4J_AUTH_FILE']).toBe('/run/secrets/neo4j-auth')
  expect(Object.keys(compose.secrets)).toEqual(['neo4j-auth', 'neo4j-password'])
})

test('the images are of an LTS release of Node that is supported, and of the Neo4j that is tested', () => {
  const [, node = ''] = /^ARG NODE_IMAGE=node:(\d+)-/m.exec(read('Dockerfile')) ?? []
  // Even releases are; Node 20 and older are past the end of their lives.
  expect(Number(node) % 2).toBe(0)
  expect(Number(node)).toBeGreaterThan(20)
  expect(read('docker-compose.yml')).toContain(`node:${node}-bookworm-slim`)
  expect(compose.services['neo4j']?.image).toBe('${NEO4J_IMAGE:-neo4j:5.26-community}')
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
  'docker-compose accepts docker-compose.yml',
  () => {
    const printed = execFileSync('docker-compose', ['config'], {
      cwd: projectRoot,
      env: {
        PATH: process.env['PATH'],
        NEO4J_PASSWORD_FILE: '/somewhere/password',
        NODE_IMAGE: 'node@sha256:abc',
      },
      stdio: 'pipe',
    }).toString()
    expect(printed).toContain('file: /somewhere/password')
    expect(printed).toContain('NODE_IMAGE: node@sha256:abc')
  },
)

describe('NEO4J_PASSWORD_FILE', () => {
  const neo4j = { NEO4J_URI: 'neo4j://localhost:7687' }

  test.each([
    [
      'is not there',
      undefined,
      /^NEO4J_PASSWORD_FILE is ".*"; it should be a file that holds the password \(ENOENT\)$/,
    ],
    [
      'is empty',
      '\n',
      /^NEO4J_PASSWORD_FILE is ".*"; it should be a file that holds the password \(it is empty\)$/,
    ],
  ])('is refused if the file %s', (_, content, message) => {
    const file = join(folder, 'refused')
    rmSync(file, { force: true })
    if (content !== undefined) writeFileSync(file, content)
    expect(() => readConfig({ ...neo4j, NEO4J_PASSWORD_FILE: file })).toThrow(message)
  })

  test('is refused beside NEO4J_PASSWORD, without showing either', () => {
    expect(() => readConfig({ ...neo4j, NEO4J_PASSWORD: 'secret', NEO4J_PASSWORD_FILE: 'x' })).toThrow(
      /^NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set; one of them should be$/,
    )
  })

  test('is not read without NEO4J_URI', () => {
    expect(readConfig({ NEO4J_PASSWORD_FILE: join(folder, 'nowhere') }).neo4j).toBeUndefined()
  })
})

function isInstalled(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))
}
