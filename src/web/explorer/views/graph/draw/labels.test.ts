import { expect, it } from 'vitest'
import { shortened } from './labels.ts'

it('a long name is shortened, a Chinese character counting for two letters', () => {
  expect(shortened('稳就业')).toBe('稳就业')
  expect(shortened('Build an international science and technology innovation centre')).toBe(
    'Build an international science…',
  )
  expect(shortened('社'.repeat(20))).toBe(`${'社'.repeat(15)}…`)
})
