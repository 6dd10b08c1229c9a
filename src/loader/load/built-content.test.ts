import { utimesSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../project-root.ts'
import { readProjectSeed } from '../read/seed-files.ts'
import { BUILT_CONTENT, buildContent, readBuiltContent } from './built-content.ts'
import { makeContent } from './content.ts'

test('the build makes the content that the YAML gives', async () => {
  await buildContent()
  expect(readBuiltContent()).toEqual(makeContent(readProjectSeed()))
})

test('is made again once the seed has changed, and only then', async () => {
  await buildContent()
  expect(await buildContent()).toBe(false)
  const { atime, mtime } = statSync(BUILT_CONTENT)
  utimesSync(BUILT_CONTENT, atime, statSync(join(projectRoot, 'seed/registers/districts.yaml')).mtime)
  expect(await buildContent()).toBe(true)
  expect(statSync(BUILT_CONTENT).mtime.getTime()).toBeGreaterThanOrEqual(mtime.getTime())
})
