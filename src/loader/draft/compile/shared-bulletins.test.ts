import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from 'prettier'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../graph/open.ts'
import { loadSchema } from '../../../ontology/load.ts'
import { projectRoot } from '../../../project-root.ts'
import { printDiagnostic } from '../../diagnostics.ts'
import { makeContent } from '../../load/content.ts'
import { loadSeed } from '../../load/load.ts'
import { readSeed } from '../../read/read-seed.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { BULLETINS_FOLDER, bulletinsAreHeld } from '../../testing/annotated-bulletins.ts'
import { decide } from '../file/decide.ts'
import { readAnnotated } from '../measure/gold.ts'
import { acceptAll, draftFileOf } from '../testing/draft-file.ts'
import { checkChanges, withChanges } from './check.ts'
import { compile } from './compile.ts'

const { ontology } = loadSchema()
/** `.prettierrc`. */
const STYLE = { parser: 'yaml', semi: false, singleQuote: true, printWidth: 110 } as const

describe.skipIf(!bulletinsAreHeld)('every annotated bulletin, drafted and accepted whole', () => {
  const annotated = bulletinsAreHeld ? readAnnotated(BULLETINS_FOLDER) : []
  let files: readonly SeedFile[] = readSeedFiles(projectRoot).map((file) =>
    file.name.endsWith('/cities.yaml')
      ? {
          ...file,
          text: `${file.text}  - { id: city:hangzhou, name: 杭州市, nameEn: Hangzhou, aliases: [杭州], adcode: '330100' }\n`,
        }
      : file,
  )
  const texts = new Map<string, string>()

  test.each(annotated.map((one) => [one.name, one] as const))(
    '%s compiles into a seed that is proved',
    async (name, { text, gold }) => {
      const slug = `draft-${name}`
      const [city = '', district] = gold.scope.split('/')
      const file = draftFileOf(files, {
        ...{ slug, text, published: gold.published, publisher: gold.publisher, city: `city:${city}` },
        ...(district === undefined ? {} : { district: `district:${district}` }),
      })
      const state = decide(file, acceptAll(file))
      expect(state.refused).toEqual([])
      const compilation = compile({ state, text, files, earlier: [] })
      texts.set(`source:${slug}`, text)
      const report = checkChanges(files, compilation.files, texts, ontology)
      expect(compilation.problems).toEqual([])
      expect(report.diagnostics.map(printDiagnostic)).toEqual([])
      const after = withChanges(files, compilation.files)
      const again = compile({ state, text, files: after, earlier: compilation.compiled })
      expect(again.files).toEqual([])
      for (const { text: written } of compilation.files) expect(await check(written, STYLE)).toBe(true)
      files = after
    },
  )

  test('all of them are loaded, and the graph says what was accepted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafted-'))
    const graph = await openGraph({ neo4j: undefined, dataDirectory: folder })
    try {
      await loadSeed(graph, makeContent(readSeed(files, ontology)))
      const [row] = await graph.read({
        text: "MATCH (o:Outcome)-[:STATED_BY]->(s:Source) WHERE s.id STARTS WITH 'source:draft-' RETURN count(DISTINCT s) AS c0, count(DISTINCT o) AS c1",
        parameters: {},
      })
      const figures = annotated.reduce((sum, { gold }) => sum + gold.figures.length, 0)
      expect(row?.[0]).toBe(annotated.length)
      expect(Number(row?.[1])).toBeGreaterThan(figures * 0.9)
    } finally {
      await graph.close()
      rmSync(folder, { recursive: true })
    }
  })
})
