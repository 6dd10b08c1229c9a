import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { LANTERN_DRAFT } from '../testing/lantern-draft.ts'
import { appendDecision, readDecisions } from './decisions.ts'
import { draftPaths, openDraft, writeDraft } from './draft-folder.ts'
import type { Decision } from './model.ts'

const root = mkdtempSync(join(tmpdir(), 'draft-folder-'))
const paths = draftPaths(root, 'lanterns')
afterAll(() => {
  rmSync(root, { recursive: true })
})

const FIRST: Decision = { decision: 'accept', keys: ['goal-38,41'] }
const SECOND: Decision = { decision: 'undo' }

test('a draft is read as it was written, with what is decided about it', () => {
  writeDraft(root, LANTERN_DRAFT)
  appendDecision(paths.decisions, FIRST)
  appendDecision(paths.decisions, SECOND)
  expect(openDraft(root, 'lanterns')).toEqual({ file: LANTERN_DRAFT, decisions: [FIRST, SECOND] })
})

test('a draft that is not there is told, with one that may be meant', () => {
  expect(() => openDraft(root, 'lantern')).toThrow(
    'there is no draft "lantern" in seed/drafts; did you mean lanterns?',
  )
})

test('each field that is wrong is told with its line', () => {
  const text = readFileSync(paths.draft, 'utf8')
  const broken = (from: string, to: string): string => {
    const folder = draftPaths(root, 'broken')
    mkdirSync(folder.folder, { recursive: true })
    expect(text).toContain(from)
    writeFileSync(folder.draft, text.replace(from, to))
    try {
      openDraft(root, 'broken')
      return 'valid'
    } catch (error) {
      return String(error)
    }
  }
  expect(broken('measure: LEVEL', 'measure: MUCH')).toContain(
    'seed/drafts/broken/draft.yaml:110:14: records.6.measure: Invalid option',
  )
  expect(broken('    term: 五彩\n', '')).toContain('records.8.term: Invalid input')
  expect(broken('version: 1', 'version: [')).toContain('seed/drafts/broken/draft.yaml:3:1: invalid YAML')
  expect(broken('key: goal-38,41', 'key: agency-9,13')).toContain('the key agency-9,13 names two records')
})

describe('decisions', () => {
  const file = join(root, 'decisions.jsonl')

  test('of a draft that nobody reviewed are none', () => {
    expect(readDecisions(join(root, 'none.jsonl'))).toEqual([])
  })

  test('a line that a killed process did not finish counts as none, and the next stands in its place', () => {
    appendDecision(file, FIRST)
    const line = `${JSON.stringify(SECOND)}\n`
    for (let length = 1; length < line.length; length++) {
      appendFileSync(file, line.slice(0, length))
      expect(readDecisions(file)).toEqual([FIRST])
      appendDecision(file, SECOND)
      expect(readDecisions(file)).toEqual([FIRST, SECOND])
      writeFileSync(file, `${JSON.stringify(FIRST)}\n`)
    }
  })

  test('a finished line that is none is told', () => {
    writeFileSync(file, 'yes\n{"decision":"accept","keys":[]}\n{"decision":"undo"}\n')
    expect(() => readDecisions(file)).toThrow(
      `${file}:1:1: this is no decision: it is not JSON\n${file}:2:1: this is no decision: keys: Too small`,
    )
  })
})
