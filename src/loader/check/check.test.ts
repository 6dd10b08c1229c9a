import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { checkSeed } from './check.ts'
import { printDiagnostic } from '../diagnostics.ts'
import { printSource } from '../print.ts'
import {
  EXAMPLE_DISTRICTS,
  EXAMPLE_FACTS,
  EXAMPLE_ID,
  EXAMPLE_SOURCE,
  EXAMPLE_TEXT,
  char,
  exampleSeed,
} from '../testing/example-seed.ts'

/** Checks the example with one text of a file replaced. */
function check(file: 'districts' | 'source' | 'facts', from: string, to: string): string {
  const own = { districts: EXAMPLE_DISTRICTS, source: EXAMPLE_SOURCE, facts: EXAMPLE_FACTS }[file]
  expect(own).toContain(from)
  return diagnosticsIn({ [file]: own.replaceAll(from, to) }, EXAMPLE_TEXT)
}

/** Checks the example against a changed text, with the digest of that text in the seed. */
function checkText(from: string, to: string): string {
  expect(EXAMPLE_TEXT).toContain(from)
  const text = EXAMPLE_TEXT.replace(from, to)
  const digest = createHash('sha256').update(text).digest('hex')
  return diagnosticsIn({ source: EXAMPLE_SOURCE.replace(/sha256: .*/, `sha256: ${digest}`) }, text)
}

function diagnosticsIn(texts: Parameters<typeof exampleSeed>[0], text: string): string {
  const { diagnostics } = checkSeed(exampleSeed(texts), new Map([[EXAMPLE_ID, text]]))
  return diagnostics.length === 0 ? 'valid' : diagnostics.map(printDiagnostic).join('\n')
}

describe('with the text', () => {
  test('a valid seed is proved, and one line says how much', () => {
    const { diagnostics, sources } = checkSeed(exampleSeed(), new Map([[EXAMPLE_ID, EXAMPLE_TEXT]]))
    expect(diagnostics).toEqual([])
    expect(sources.map((source) => printSource(source, 'sources')).join('\n')).toMatchInlineSnapshot(
      `"source:lantern-bulletin: 24 citations and 7 figures proved; names found where they are cited: District 1, Theme 2, Agency 7, Goal 2, Platform 1; 10 of 10 numerals accounted for; 5 of 5 sentences cited"`,
    )
  })

  test('another edition is recognised by its digest', () => {
    expect(diagnosticsIn({}, `${EXAMPLE_TEXT}。`).replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:2:3: lantern-bulletin.txt has sha256 …, not …: it is not the edition of source:lantern-bulletin that is cited. Replace it by that edition, or cite this one: 0 of 16 citations by name or figure no longer hold; 11 more contain no name or figure to tell by"`,
    )
  })

  test('a wrong length is reported', () => {
    const length = String(EXAMPLE_TEXT.length)
    expect(check('source', `length: ${length}`, `length: ${Number(length) + 1}`)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:2:3: the text of source:lantern-bulletin has 163 UTF-16 code units, not 164"`,
    )
  })

  test('passages are the non-blank lines of the text', () => {
    const last = /, char: '\d+,\d+', theme: theme:people }\nnumerals/.exec(EXAMPLE_SOURCE)?.[0] ?? ''
    expect(
      check(
        'source',
        last,
        last.replace(/,(\d+)'/, (_, end) => `,${Number(end) + 1}'`),
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:15:5: passage 6 is '131,163'; expected '131,162', line 6 of the text"`,
    )
    const { length } = EXAMPLE_TEXT
    const extra = `  - { number: 7, kind: PARAGRAPH, char: '${length - 1},${length}', theme: theme:people }\nnumerals`
    expect(check('source', 'numerals', extra)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:16:5: passage 7 does not exist; the text has 6 lines"`,
    )
    expect(checkText('民生为本\n', '民生\n本\n')).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:3:73: '125,129' does not contain the name or an alias of theme:people; cite where it occurs
      seed/bulletins/lantern/source.yaml:2:3: source:lantern-bulletin has 7 lines but 6 passages; add passage 7, '131,162'
      seed/bulletins/lantern/source.yaml:14:5: passage 5 is '125,129'; expected '125,127', line 5 of the text
      seed/bulletins/lantern/source.yaml:15:5: passage 6 is '131,162'; expected '128,129', line 6 of the text"
    `)
  })

  const people = `HEADING, char: ${char('民生为本')}`

  test('a heading is the name of its theme, and the passages after it have the same theme', () => {
    expect(check('facts', 'name: 港口先行', 'name: 港口')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:11:5: the heading of passage 2 is "港口先行", but the name of its theme theme:harbour is "港口""`,
    )
    expect(
      check('source', ', theme: theme:harbour }\n  - { number: 5', ' }\n  - { number: 5'),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:13:5: theme of passage 4 is missing; expected theme:harbour"`,
    )
    expect(check('source', `${people}, theme: theme:people`, people)).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/source.yaml:14:5: passage 5 is a heading and lacks theme
      seed/bulletins/lantern/source.yaml:15:5: theme of passage 6 is theme:people; expected none, because no heading precedes it"
    `)
  })

  test('a figure that differs from the text: both are named', () => {
    expect(check('facts', 'raw: 4.8%', 'raw: 4.6%')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:78:13: outcome:growth: raw is "4.6%", but the text at '58,62' is "4.8%""`,
    )
  })

  test('a figure may not cut a number or leave out a word that bounds it', () => {
    const cut = (raw: string, place: string, to: string): string => {
      const [start = 0] = char(place).slice(1, -1).split(',').map(Number)
      const at = start + place.indexOf(to)
      return diagnosticsIn(
        {
          facts: EXAMPLE_FACTS.replace(`raw: ${raw}`, `raw: ${to}\n    unit: 个`).replace(
            `figure: ${char(raw)}`,
            `figure: '${at},${at + to.length}'`,
          ),
        },
        EXAMPLE_TEXT,
      )
    }
    expect(cut('近4500家(次)', '近4500家(次)', '500家(次)')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:60:13: outcome:visitors: raw "500家(次)" starts inside a number; "4" precedes it"`,
    )
    expect(cut('近4500家(次)', '近4500家(次)', '4500家(次)')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:60:13: outcome:visitors: raw "4500家(次)" leaves out "近", which bounds the figure"`,
    )
    expect(cut('1.57万亿元', '1.57万亿元', '1.57万')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:70:13: outcome:sales: raw "1.57万" ends inside a number; "亿" follows it"`,
    )
    expect(cut('超十万个', '超十万个', '十万个')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:104:13: outcome:buyers: raw "十万个" leaves out "超", which bounds the figure"`,
    )
  })

  test('two outcomes may not share a figure', () => {
    const again = `  - id: outcome:again\n    name: 又\n    nameEn: Again\n    raw: 4.8%\n    figure: ${char('4.8%')}\n    kind: RESULT\n    measure: SHARE\n    char: [${char('4.8%')}]\n`
    expect(check('facts', 'platforms:\n  -', `${again}platforms:\n  -`)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:126:13: outcome:again has the same figure '58,62' as outcome:growth at seed/bulletins/lantern/facts.yaml:74:5"`,
    )
  })

  test('citations of a named entity contain its name', () => {
    expect(check('facts', 'name: 镇卫生局', 'name: 镇教育局')).toMatchInlineSnapshot(
      `
      "seed/bulletins/lantern/facts.yaml:21:12: '131,135' does not contain the name or an alias of agency:health; cite where it occurs
      seed/bulletins/lantern/facts.yaml:51:12: passage 6 does not contain the name or an alias of agency:health; cite where it occurs"
    `,
    )
    expect(
      check(
        'facts',
        `id: agency:north-bank, role: SUPPORT, char: [${char('北岸区协助搭台')}]`,
        `id: agency:north-bank, role: SUPPORT, char: [${char('推动灯具出海')}]`,
      ),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:38:56: passage 4 does not contain the name or an alias of agency:north-bank; cite where it occurs"`,
    )
    expect(check('facts', 'aliases: [热闹]', 'aliases: []')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:23:78: '111,117' does not contain the name or an alias of goal:prosperity; cite where it occurs"`,
    )
    expect(
      check('facts', 'name: 秋灯会, nameEn: Lantern fair', 'name: 春灯会, nameEn: Lantern fair'),
    ).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:123:87: '25,28' does not contain the name or an alias of platform:lantern-fair; cite where it occurs"`,
    )
    // Quotation marks and list commas are ignored.
    expect(
      check('facts', 'name: 秋灯会, nameEn: Lantern fair', 'name: 《秋、灯会》, nameEn: Lantern fair'),
    ).toBe('valid')
  })

  test('a range that is off by a character is found', () => {
    const off = (wanted: string, by: number): string =>
      char(wanted).replaceAll(/\d+/g, (offset) => String(Number(offset) + by))
    const shift = (wanted: string, by: number): string =>
      check('facts', `char: [${char(wanted)}]`, `char: [${off(wanted, by)}]`)
    expect(shift('镇卫生局', 1)).toMatchInlineSnapshot(`
      "seed/bulletins/lantern/facts.yaml:21:12: '132,136' cuts "镇卫生局" at '131,135'
      seed/bulletins/lantern/facts.yaml:21:12: '132,136' does not contain the name or an alias of agency:health; cite where it occurs"
    `)
    expect(shift('引来近4500家(次)商户', 1)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:63:12: '30,43' ends with ","; end before it"`,
    )
    // Undetectable: an ordinary word boundary, with no punctuation, name or figure near.
    expect(shift('四个样板街区', -1)).toMatchInlineSnapshot(`"valid"`)
    expect(shift('北岸区协助搭台', 1)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:38:56: '64,71' ends with ","; end before it"`,
    )
    expect(shift('北岸区协助搭台', -1)).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:38:56: '62,69' begins with "。"; begin after it"`,
    )
    const fair = char('镇商务局办好秋灯会')
    expect(check('facts', `char: [${fair}]`, `char: [${char('镇商务局办好秋灯会,引来近4500家(次')}]`))
      .toMatchInlineSnapshot(`
        "seed/bulletins/lantern/facts.yaml:10:12: '19,39' has ( and ) unbalanced; include both or neither
        seed/bulletins/lantern/facts.yaml:34:12: '19,39' has ( and ) unbalanced; include both or neither"
      `)
  })

  describe('a text with full-width marks and digits', () => {
    const wide = EXAMPLE_TEXT.replace(/[,;:!?()%0-9-]/g, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
    )
    const digest = createHash('sha256').update(wide).digest('hex')
    const source = EXAMPLE_SOURCE.replace(/sha256: .*/, `sha256: ${digest}`)
    const facts = EXAMPLE_FACTS.replace(/raw: (.*)/g, (_, raw: string) => {
      const [start = 0, end] = char(raw).slice(1, -1).split(',').map(Number)
      return `raw: ${wide.slice(start, end)}`
    })
    const checkWide = (from: string, to: string): string => {
      expect(facts).toContain(from)
      return diagnosticsIn({ source, facts: facts.replaceAll(from, to) }, wide)
    }

    test('is proved', () => {
      expect(diagnosticsIn({ source, facts }, wide)).toBe('valid')
    })

    test.each([
      ['begins', char(',引来近4500家(次)商户'), '\uff0c"; begin after it'],
      ['ends', char('引来近4500家(次)商户,'), '\uff0c"; end before it'],
    ])('a citation that %s at a mark is found', (_, range, message) => {
      expect(checkWide(`char: [${char('引来近4500家(次)商户')}]`, `char: [${range}]`)).toContain(message)
    })

    test('a citation of one bracket is found', () => {
      const range = char('镇商务局办好秋灯会,引来近4500家(次')
      expect(checkWide(`char: [${char('镇商务局办好秋灯会')}]`, `char: [${range}]`)).toContain(
        '( and ) unbalanced',
      )
    })

    test('a copy is found, whichever width its marks have', () => {
      expect(checkWide('用灯会带动街区生意', '老街在夜里重新热闹起来,客流激增')).toContain('copies')
    })
  })

  test('a figure may not leave out what changes it', () => {
    const leftOut = (printed: string, raw: string): string => {
      const facts = EXAMPLE_FACTS.replace('raw: 4.8%', `raw: '${raw}'\n    unit: 项`)
      const from = EXAMPLE_TEXT.indexOf('4.8%')
      const begins = from + printed.indexOf(raw)
      const text = EXAMPLE_TEXT.replace('4.8%', printed)
      const digest = createHash('sha256').update(text).digest('hex')
      const moved = (value: string): string =>
        value.replace(/'(\d+),(\d+)'/g, (_, start: string, end: string) => {
          const move = (at: number): number => (at <= from ? at : at + printed.length - 4)
          return `'${move(Number(start))},${move(Number(end))}'`
        })
      const figure = `figure: '${begins},${begins + raw.length}'`
      return diagnosticsIn(
        {
          source: moved(EXAMPLE_SOURCE)
            .replace(/sha256: .*/, `sha256: ${digest}`)
            .replace(/length: .*/, `length: ${text.length}`),
          facts: moved(facts).replace(moved(`figure: ${char('4.8%')}`), figure),
        },
        text,
      )
    }
    const found = [
      ['-4.3%', '4.3%'],
      ['\uff0d4.3%', '4.3%'],
      ['5%\uff5e8%', '8%'],
      ['5%\uff5e8%', '5%'],
      ['153 亿元', '153'],
      ['2.8 million', '2.8'],
      ['1,204户', '204户'],
      ['1\uff0c204户', '1'],
      ['10万+', '10万'],
      ['六成多', '六成'],
      ['不超过30%', '30%'],
      ['不到30%', '30%'],
      ['反超1.4个百分点', '超1.4个百分点'],
    ].map(
      ([printed = '', raw = '']) => `${printed}: ${/raw ".*/.exec(leftOut(printed, raw))?.[0] ?? 'proved'}`,
    )
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "-4.3%: raw "4.3%" leaves out "-", which bounds the figure
      －4.3%: raw "4.3%" leaves out "-", which bounds the figure
      5%～8%: raw "8%" leaves out "5%~", which bounds the figure
      5%～8%: raw "5%" leaves out "~8", which bounds the figure
      153 亿元: raw "153" ends inside a number; "亿" follows it
      2.8 million: raw "2.8" ends inside a number; "m" follows it
      1,204户: raw "204户" starts inside a number; "," precedes it
      1，204户: raw "1" ends inside a number; "," follows it
      10万+: raw "10万" leaves out "+", which bounds the figure
      六成多: raw "六成" leaves out "多", which bounds the figure
      不超过30%: raw "30%" leaves out "不超过", which bounds the figure
      不到30%: raw "30%" leaves out "不到", which bounds the figure
      反超1.4个百分点: raw "超1.4个百分点" starts inside the word "反超", which does not bound the figure"
    `)
    expect(leftOut('反超1.4个百分点', '1.4个百分点')).not.toContain('leaves out')
    expect(leftOut('通过4项', '4项')).not.toContain('leaves out')
  })

  test('every numeral is accounted for; every term occurs and overlaps no figure', () => {
    expect(check('source', 'WORD: [一线]', 'WORD: [一面]')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:17:10: the term "一面" does not occur in the text; did you mean 一线?"`,
    )
    expect(check('source', 'WORD: [一线]', 'WORD: [一线, 四个样]')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:17:14: the term "四个样" overlaps the figure "四个" at '73,75'; lengthen it or leave it out"`,
    )
    expect(checkText('一线医生', '三线一生')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/source.yaml:17:10: the term "一线" does not occur in the text; did you mean 一生?"`,
    )
    expect(checkText('今年全力', '25全力')).toMatchInlineSnapshot(`"valid"`)
  })

  test('the seed may not copy the source', () => {
    expect(check('facts', '用灯会带动街区生意', '让老街在夜里重新热闹起来,人多')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:33:15: "老街在夜里重新热闹起来," copies source:lantern-bulletin; rephrase it (names and figures excepted)"`,
    )
    expect(check('facts', 'themes:', '# 买家,老街在夜里\n# 重新热闹起来\nthemes:')).toMatchInlineSnapshot(
      `"seed/bulletins/lantern/facts.yaml:1:3: "买家,老街在夜里重新热闹起来" copies source:lantern-bulletin; rephrase it (names and figures excepted)"`,
    )
    expect(check('facts', '用灯会带动街区生意', '镇商务局推动灯具出海,数十场推介')).toBe('valid')
    // A title may be a term of the source.
    expect(check('facts', 'name: 灯具出口', 'name: 老街在夜里重新热闹起来')).toBe('valid')
    expect(check('facts', '用灯会带动街区生意', '镇商务局推动灯具出口')).toBe('valid')
  })
})

describe('without the text', () => {
  test('nothing is proved, and one line says so', () => {
    const { diagnostics, sources } = checkSeed(exampleSeed(), new Map())
    expect(diagnostics).toEqual([])
    const lines = sources.map((source) => printSource(source, 'sources')).join('\n')
    expect(lines.replaceAll(/[0-9a-f]{64}/g, '…')).toMatchInlineSnapshot(
      `"source:lantern-bulletin: NOT PROVED: 24 citations and 7 figures, names, numerals and wording; sources holds no text with sha256 …"`,
    )
  })
})
