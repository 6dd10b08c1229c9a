import { utimesSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { projectRoot } from '../../project-root.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { BUILT_CONTENT, buildContent, readBuiltContent } from './built-content.ts'
import { type Content, makeContent } from './content.ts'

const { sourcesDirectory } = readConfig(process.env)

test('the build makes the content that the YAML and the texts at hand give', async () => {
  await buildContent(sourcesDirectory)
  // An earlier build may have had other texts.
  expect(withoutCoverage(readBuiltContent())).toEqual(withoutCoverage(makeContent(readProjectSeed())))
})

test('is made again once the seed has changed, and only then', async () => {
  await buildContent(sourcesDirectory)
  expect(await buildContent(sourcesDirectory)).toBe(false)
  const { atime, mtime } = statSync(BUILT_CONTENT)
  utimesSync(BUILT_CONTENT, atime, statSync(join(projectRoot, 'seed/registers/districts.yaml')).mtime)
  expect(await buildContent(sourcesDirectory)).toBe(true)
  expect(statSync(BUILT_CONTENT).mtime.getTime()).toBeGreaterThanOrEqual(mtime.getTime())
})

function withoutCoverage({ nodes, ...content }: Content): unknown {
  const isCoverage = ([name]: readonly [string, unknown]): boolean => name.startsWith('coverage')
  return {
    ...content,
    nodes: nodes.map(({ properties, ...node }) => ({
      ...node,
      properties: Object.fromEntries(Object.entries(properties).filter((entry) => !isCoverage(entry))),
    })),
  }
}
