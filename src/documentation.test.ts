import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EXIT } from './command-line.ts'
import { DEFAULTS, VARIABLE_NAMES } from './config.ts'
import { ERROR_CODES } from './errors.ts'
import { projectRoot } from './project-root.ts'
import { allDocuments, anchors, namesInTables, readDocument, relativeLinks } from './testing/documents.ts'

const manifest = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')))

const documents = allDocuments()

describe('docs/configuration.md', () => {
  const { text } = readDocument('docs/configuration.md')
  const variables = namesInTables(readDocument('docs/configuration.md')).filter((name) =>
    /^[A-Z\d_]+$/.test(name),
  )

  it.each(VARIABLE_NAMES)('explains the variable %s once', (name) => {
    expect(variables.filter((variable) => variable === name)).toHaveLength(1)
  })

  it.each(variables)('explains %s, a variable that is read', (variable) => {
    expect(VARIABLE_NAMES).toContain(variable)
  })

  it.each(Object.entries(DEFAULTS))('gives the default of %s', (name, value) => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\``))
    const documented = /^\| `[A-Z\d_]+` +\| +`(.+?)` +\|/.exec(row ?? '')?.[1] ?? ''
    expect(documented).toBe(String(value ?? ''))
  })

  it('lists every exit code', () => {
    const codes = [...text.matchAll(/^\| +(\d) \|/gm)].map(([, code]) => Number(code))
    expect(codes).toEqual(Object.values(EXIT))
  })
})

describe('docs/errors.md', () => {
  const codes = namesInTables(readDocument('docs/errors.md'))

  it.each(Object.keys(ERROR_CODES))('explains the error %s once', (name) => {
    expect(codes.filter((code) => code === name)).toHaveLength(1)
  })

  it.each(codes)('explains %s, an error there is', (code) => {
    expect(Object.keys(ERROR_CODES)).toContain(code)
  })
})

describe('CONTRIBUTING.md', () => {
  const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  const [, section = ''] = readDocument('CONTRIBUTING.md').text.split('\n## Dependencies\n')
  const named = namesInTables({ path: 'CONTRIBUTING.md', text: section.split('\n## ')[0] ?? '' })

  it.each(packages)('says why the dependency %s is there', (name) => {
    expect(named).toContain(name)
  })

  it.each(named)('explains %s, a dependency there is', (name) => {
    expect(packages).toContain(name)
  })
})

describe('README.md', () => {
  it('has at most 150 lines', () => {
    expect(readDocument('README.md').text.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
  })

  it('shows one picture', () => {
    expect(readDocument('README.md').text.match(/!\[/g)).toHaveLength(1)
  })
})

describe('every relative link leads somewhere', () => {
  it.each(documents)('$path', ({ path, text }) => {
    const dead = relativeLinks({ path, text }).filter((link) => {
      const [target = '', anchor] = link.split('#')
      const file = target === '' ? path : join(dirname(path), target)
      if (!existsSync(join(projectRoot, file))) return true
      return anchor !== undefined && file.endsWith('.md') && !anchors(readDocument(file)).includes(anchor)
    })
    expect(dead).toEqual([])
  })
})

describe('every npm script a document names is in package.json', () => {
  it.each(documents)('$path', ({ text }) => {
    const scripts = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, script = '']) => script,
    )
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(scripts))
  })
})

describe('tables can be read raw: no line is longer than 120 characters', () => {
  it.each([
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'docs/configuration.md',
    'docs/errors.md',
    'docs/front-ends.md',
    'docs/loading.md',
    'docs/reliability.md',
    'bench/README.md',
    'bench/NOTES.md',
  ])('%s', (path) => {
    const lines = readDocument(path).text.split('\n')
    expect(lines.filter((line) => line.startsWith('|') && line.length > 120)).toEqual([])
  })
})
