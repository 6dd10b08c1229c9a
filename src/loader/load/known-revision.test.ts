import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { KnownRevision } from './known-revision.ts'

const directory = mkdtempSync(join(tmpdir(), 'known-revision-'))
const path = join(directory, 'revision')
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

test('is known at the next start', () => {
  expect(new KnownRevision(path).get()).toBeUndefined()
  new KnownRevision(path).set('2ebecab83386')
  expect(new KnownRevision(path).get()).toBe('2ebecab83386')
})

test('is not known where something that decides it has changed since', () => {
  new KnownRevision(path).set('2ebecab83386')
  const [digest = '', revision = ''] = readFileSync(path, 'utf8').split(' ')
  writeFileSync(path, `${digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))} ${revision}`)
  expect(new KnownRevision(path).get()).toBeUndefined()
})

test('is worked out again where it cannot be written', () => {
  const nowhere = new KnownRevision(join(directory, 'missing', 'revision'))
  nowhere.set('2ebecab83386')
  expect(nowhere.get()).toBeUndefined()
})
