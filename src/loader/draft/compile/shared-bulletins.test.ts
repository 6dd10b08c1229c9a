import { describe, expect, test } from 'vitest'
import { loadSchema } from '../../../ontology/load.ts'
import { projectRoot } from '../../../project-root.ts'
import { printDiagnostic } from '../../diagnostics.ts'
import { readSeedFiles } from '../../read/seed-files.ts'
import type { SeedFile } from '../../read/yaml-tree.ts'
import { BULLETINS_FOLDER } from '../../testing/annotated-bulletins.ts'
import { decide } from '../file/decide.ts'
import { readAnnotated } from '../measure/gold.ts'
import { acceptAll, draftFileOf } from '../testing/draft-file.ts'
import { checkChanges, withChanges } from './check.ts'
import { compile } from './compile.ts'

const { ontology } = loadSchema()

describe('every annotated bulletin, drafted and accepted whole', () => {
  const annotated = readAnnotated(BULLETINS_FOLDER)
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
    (name, { text, gold }) => {
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
      files = after
    },
  )
})
