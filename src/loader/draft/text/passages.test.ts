import { expect, test } from 'vitest'
import { readPassages, readQuotations } from './passages.ts'

const text = '港口简况\n一、运输。上半年,货物增加1,204箱,其中“快,准”班列8班;客运平稳。\n(二)灯会\n灯会开幕。'
const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)

test('lines are passages: a title, headings, and paragraphs that may open with a heading', () => {
  const passages = readPassages(text)
  expect(passages.map(({ title, heading }) => [title, heading && words(heading)])).toEqual([
    [true, '港口简况'],
    [false, '一、运输。'],
    [false, '(二)灯会'],
    [false, undefined],
  ])
})

test('sentences end at full stops, clauses at commas outside numbers and quotation marks', () => {
  const [sentence] = readPassages(text)[1]?.sentences ?? []
  expect(sentence?.clauses.map((clause) => [words(clause), clause.mark])).toEqual([
    ['上半年', ','],
    ['货物增加1,204箱', ','],
    ['其中“快,准”班列8班', ';'],
    ['客运平稳', '。'],
  ])
})

test('quotations are what stands inside quotation marks and title marks', () => {
  expect(readQuotations('推行“一船一策”和《灯会办法》').map(({ start, end }) => [start, end])).toEqual([
    [3, 7],
    [10, 14],
  ])
})
