import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../project-root.ts'
import { examples } from './examples.ts'

const folder = join(projectRoot, 'examples')

it('has one tab per example, in the order of the file names', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  expect(examples.map(({ query }) => query)).toEqual(
    names.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
  )
})

it('takes the variables of an example from its comment', () => {
  const variables = examples.find(({ query }) => query.includes('query OneGoal('))?.variables
  expect(JSON.parse(variables ?? '')).toEqual({ name: '稳就业' })
})
