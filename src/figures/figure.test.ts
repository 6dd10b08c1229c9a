import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Figure, FigureError, parseFigure } from './figure.ts'

const exact = (value: number, unit: string | null): Figure => ({
  value,
  valueMin: null,
  valueMax: null,
  unit,
  comparator: 'EXACT',
})

const range = (valueMin: number, valueMax: number, unit: string | null): Figure => ({
  value: null,
  valueMin,
  valueMax,
  unit,
  comparator: 'RANGE',
})

describe('a printed figure', () => {
  test.each([
    ['1.57万亿元', exact(1_570_000_000_000, '元')],
    ['6872.11亿元', exact(687_211_000_000, '元')],
    ['205万辆', exact(2_050_000, '辆')],
    ['63.5万辆', exact(635_000, '辆')],
    ['3万平方米', exact(30_000, '平方米')],
    ['1367户', exact(1367, '户')],
    ['1,367户', exact(1367, '户')],
    ['868条', exact(868, '条')],
    ['4.8%', exact(4.8, '%')],
    ['百分之五', exact(5, '%')],
    ['2.3个百分点', exact(2.3, '个百分点')],
    ['5.82倍', exact(5.82, '倍')],
    ['120万千瓦', exact(1_200_000, '千瓦')],
    ['3亿5000万元', exact(350_000_000, '元')],
    ['四个', exact(4, '个')],
    ['七大', exact(7, '大')],
    ['四大洲', exact(4, '大洲')],
    ['两级', exact(2, '级')],
    ['一百零五家', exact(105, '家')],
    ['千亿', exact(100_000_000_000, null)],
    ['半年', exact(0.5, '年')],
  ])('%s is exact', (raw, figure) => {
    expect(parseFigure(raw)).toEqual(figure)
  })

  test.each([
    ['20%-30%', range(20, 30, '%')],
    ['3—5万元', range(30_000, 50_000, '元')],
    ['500-3万人', range(500, 30_000, '人')],
    ['三至五个', range(3, 5, '个')],
    ['约20-30家', range(20, 30, '家')],
    ['数十场', range(20, 90, '场')],
    ['数百万人', range(2_000_000, 9_000_000, '人')],
    ['几个', range(2, 9, '个')],
    ['十几个', range(11, 19, '个')],
    ['三十几万人', range(310_000, 390_000, '人')],
  ])('%s is a range', (raw, figure) => {
    expect(parseFigure(raw)).toEqual(figure)
  })

  test.each([
    ['超十万个', 'MORE_THAN', 100_000, '个'],
    ['超过3000人', 'MORE_THAN', 3000, '人'],
    ['800余家', 'MORE_THAN', 800, '家'],
    ['30多个', 'MORE_THAN', 30, '个'],
    ['4000余人', 'MORE_THAN', 4000, '人'],
    ['20余万人', 'MORE_THAN', 200_000, '人'],
    ['十余', 'MORE_THAN', 10, null],
    ['800亿元以上', 'AT_LEAST', 80_000_000_000, '元'],
    ['上百家', 'AT_LEAST', 100, '家'],
  ] as const)('%s has a lower bound', (raw, comparator, value, unit) => {
    expect(parseFigure(raw)).toEqual({ value, valueMin: value, valueMax: null, unit, comparator })
  })

  test('近 is an upper bound, 约 is none', () => {
    expect(parseFigure('近4500家(次)')).toEqual({
      value: 4500,
      valueMin: null,
      valueMax: 4500,
      unit: '家(次)',
      comparator: 'ALMOST',
    })
    expect(parseFigure('约3万人')).toEqual({ ...exact(30_000, '人'), comparator: 'ABOUT' })
    expect(parseFigure('30个左右')).toEqual({ ...exact(30, '个'), comparator: 'ABOUT' })
  })

  test.each([
    ['不超过30%', 30, '%'],
    ['30%以内', 30, '%'],
    ['不高于3%', 3, '%'],
    ['至多5家', 5, '家'],
    ['最高500万元', 5_000_000, '元'],
    ['50人以下', 50, '人'],
    ['up to 20 companies', 20, 'companies'],
    ['no more than 20', 20, null],
  ] as const)('%s is at most so much', (raw, value, unit) => {
    expect(parseFigure(raw)).toEqual({ value, valueMin: null, valueMax: value, unit, comparator: 'AT_MOST' })
  })

  test.each([
    ['１２家', exact(12, '家')],
    ['1.5億元', exact(150_000_000, '元')],
    ['３．５萬戶', exact(35_000, '戶')],
    ['153 亿', exact(15_300_000_000, null)],
    ['9683 亿元', exact(968_300_000_000, '元')],
    ['860\u00a0万元', exact(8_600_000, '元')],
    ['2.3万家\uff08次\uff09', exact(23_000, '家\uff08次\uff09')],
    ['5%\uff5e8%', range(5, 8, '%')],
    ['3 \u2014 5 万元', range(30_000, 50_000, '元')],
    ['百分之二十至百分之三十', range(20, 30, '%')],
    ['千分之三', exact(3, '‰')],
    ['四分之一', exact(0.25, null)],
    ['三分之二', exact(0.666_666_666_666_667, null)],
    ['两位数', range(10, 99, null)],
    ['double-digit', range(10, 99, null)],
    ['翻一番', exact(2, '倍')],
    ['翻番', exact(2, '倍')],
    ['翻两番', exact(4, '倍')],
    ['-4.3%', exact(-4.3, '%')],
    ['\u22124.3%', exact(-4.3, '%')],
    ['负4.3%', exact(-4.3, '%')],
    ['四五百人次', range(400, 500, '人次')],
    ['七八个', range(7, 8, '个')],
    ['5兆瓦', exact(5, '兆瓦')],
    ['3万m²', exact(30_000, 'm²')],
    ['3支队伍', exact(3, '支队伍')],
    ['2.8 million', exact(2_800_000, null)],
    ['2.06 trillion yuan', exact(2_060_000_000_000, 'yuan')],
    ['0.8 percentage points', exact(0.8, 'percentage points')],
    ['20 to 30 percent', range(20, 30, 'percent')],
    ['一成半', exact(1.5, '成')],
    ['八成五', exact(8.5, '成')],
    ['a quarter', exact(0.25, null)],
    ['two thirds', exact(0.666_666_666_666_667, null)],
    ['half', exact(0.5, null)],
  ])('%s is read as %o', (raw, figure) => {
    expect(parseFigure(raw)).toEqual(figure)
  })

  test.each([
    ['10万+', 'MORE_THAN', 100_000, null],
    ['10万+条', 'MORE_THAN', 100_000, '条'],
    ['六成多', 'MORE_THAN', 6, '成'],
    ['两年多', 'MORE_THAN', 2, '年'],
    ['近四分之一', 'ALMOST', 0.25, null],
    ['近 4500 家', 'ALMOST', 4500, '家'],
    ['nearly 6,100 companies', 'ALMOST', 6100, 'companies'],
    ['More than 300', 'MORE_THAN', 300, null],
    ['十来个', 'ABOUT', 10, '个'],
    ['约-3℃', 'ABOUT', -3, '℃'],
  ] as const)('%s is bounded', (raw, comparator, value, unit) => {
    expect(parseFigure(raw)).toMatchObject({ comparator, value, unit })
  })

  test('full-width digits and signs count as ASCII', () => {
    expect(parseFigure('\uff14\uff0e\uff18\uff05')).toEqual(exact(4.8, '%'))
  })
})

test('invalid and ambiguous figures are rejected with the reason', () => {
  const refused = [
    '',
    '元',
    '三五个',
    '一万二',
    '21家三级医院',
    '一个半小时',
    '30-20个',
    '12,34户',
    '超800亿元以上',
    '近20余家',
    '123456789012345678元',
    '一点五亿元',
    '3 000元',
    '1千5',
    '3万5',
    '3亿5000元',
    '5m',
    '不足30%',
    '低于30%以上',
    '3笔往来',
    '868条，',
    '±5%',
    '反超1.4个百分点',
    '超-4.3%',
    '5兆',
    '5③家',
  ]
  const reasons = refused.map((raw) => {
    try {
      return `${raw} → ${JSON.stringify(parseFigure(raw))}`
    } catch (error) {
      return error instanceof FigureError ? error.message : error
    }
  })
  expect(reasons.join('\n')).toMatchInlineSnapshot(`
    "cannot parse the figure "": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "元": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "三五个": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "一万二": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "21家三级医院": the unit "家三级医院" contains another numeral
    cannot parse the figure "一个半小时": the unit "个半小时" contains another numeral
    cannot parse the figure "30-20个": the unit "-20个" contains another numeral
    cannot parse the figure "12,34户": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "超800亿元以上": bounded twice, by 超 and 以上
    cannot parse the figure "近20余家": bounded twice, by ALMOST and MORE_THAN
    cannot parse the figure "123456789012345678元": 123456789012345678 has more than 15 significant digits
    cannot parse the figure "一点五亿元": the unit "点五亿元" contains another numeral
    cannot parse the figure "3 000元": the unit "000元" contains another numeral
    cannot parse the figure "1千5": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "3万5": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "3亿5000元": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "5m": "m" may scale the number or be its unit
    cannot parse the figure "不足30%": the schema has no comparator for "不足"
    cannot parse the figure "低于30%以上": bounded twice, by 低于 and 以上
    cannot parse the figure "3笔往来": the unit "笔往来" ends with a word that may bound the figure
    cannot parse the figure "868条，": the unit "条," contains a mark; expected a word such as 亿元
    cannot parse the figure "±5%": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "反超1.4个百分点": expected number, scale and unit, such as 1.57万亿元
    cannot parse the figure "超-4.3%": a figure below zero takes no bound
    cannot parse the figure "5兆": the unit "兆" contains another numeral
    cannot parse the figure "5③家": the unit "③家" contains another numeral"
  `)
})

describe('every printed number is parsed back', () => {
  const unit = fc.constantFrom('元', '家', '个', '辆', '平方米', '家(次)', '%', '倍')
  const scale = fc.constantFrom<readonly [string, number]>(
    ['', 0],
    ['十', 1],
    ['百', 2],
    ['千', 3],
    ['万', 4],
    ['百万', 6],
    ['千万', 7],
    ['亿', 8],
    ['万亿', 12],
  )
  /** A number as digits with a decimal point, and the length of its fraction. */
  const digits = fc
    .tuple(fc.bigInt({ min: 1n, max: 99_999_999n }), fc.integer({ min: 0, max: 4 }))
    .map(([coefficient, fraction]) => {
      const text = coefficient.toString().padStart(fraction + 1, '0')
      const whole = text.slice(0, text.length - fraction)
      return { coefficient, fraction, text: fraction === 0 ? whole : `${whole}.${text.slice(-fraction)}` }
    })

  test('in Arabic digits with a scale and bounds', () => {
    fc.assert(
      fc.property(
        digits,
        scale,
        unit,
        fc.constantFrom(
          { before: '', more: '', after: '', comparator: 'EXACT' },
          { before: '近', more: '', after: '', comparator: 'ALMOST' },
          { before: '超', more: '', after: '', comparator: 'MORE_THAN' },
          { before: '', more: '余', after: '', comparator: 'MORE_THAN' },
          { before: '', more: '多', after: '', comparator: 'MORE_THAN' },
          { before: '', more: '', after: '以上', comparator: 'AT_LEAST' },
          { before: '约', more: '', after: '', comparator: 'ABOUT' },
          { before: '不超过', more: '', after: '', comparator: 'AT_MOST' },
          { before: '', more: '', after: '以内', comparator: 'AT_MOST' },
        ),
        ({ coefficient, fraction, text }, [word, zeros], unitWord, { before, more, after, comparator }) => {
          const figure = parseFigure(`${before}${text}${word}${more}${unitWord}${after}`)
          // The exact value, rounded once.
          const value = Number(`${coefficient}e${zeros - fraction}`)
          expect(figure).toMatchObject({ value, unit: unitWord, comparator })
        },
      ),
    )
  })

  test('in Chinese numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), unit, (value, unitWord) => {
        expect(parseFigure(inChinese(value) + unitWord)).toEqual(exact(value, unitWord))
      }),
    )
  })

  test('in every spelling of its digits, scale, spaces and sign', () => {
    const spelling = fc.record({
      wide: fc.boolean(),
      traditional: fc.boolean(),
      gap: fc.constantFrom('', ' ', '\u00a0', '\u3000'),
      sign: fc.constantFrom('', '-', '\u2212', '\uff0d', '负'),
    })
    fc.assert(
      fc.property(
        digits,
        scale,
        unit,
        spelling,
        (number, [word, zeros], unitWord, { wide, traditional, gap, sign }) => {
          const text = wide ? toFullWidth(number.text) : number.text
          const scaled = traditional ? word.replaceAll('万', '萬').replaceAll('亿', '億') : word
          const value = Number(`${number.coefficient}e${zeros - number.fraction}`)
          const signed = sign === '' || value === 0 ? value : -value
          expect(parseFigure(`${sign}${text}${gap}${scaled}${gap}${unitWord}`)).toEqual(
            exact(signed, unitWord),
          )
        },
      ),
    )
  })

  test('in English', () => {
    const scales = [
      ['', 0],
      [' thousand', 3],
      [' million', 6],
      [' bn', 9],
      [' Trillion', 12],
    ] as const
    fc.assert(
      fc.property(digits, fc.constantFrom(...scales), ({ coefficient, fraction, text }, [word, zeros]) => {
        const value = Number(`${coefficient}e${zeros - fraction}`)
        expect(parseFigure(`${text}${word} yuan`)).toEqual(exact(value, 'yuan'))
      }),
    )
  })

  test('as a part of a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.nat(), (whole, nat) => {
        const part = 1 + (nat % (whole - 1))
        const { value } = parseFigure(`${inChinese(whole)}分之${inChinese(part)}`)
        const special = [100, 1000].includes(whole) ? part : part / whole
        expect(value).toBeCloseTo(special, 12)
      }),
    )
  })

  test('as a range', () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 99_999 }), unit, (low, more, unitWord) => {
        const high = low + more
        expect(parseFigure(`${low}${unitWord}-${high}${unitWord}`)).toEqual(range(low, high, unitWord))
        for (const mark of ['-', '\uff0d', '\u2013', '\u2014', '~', '\uff5e', '\u301c', '至', ' - ']) {
          expect(parseFigure(`${low}${mark}${high}${unitWord}`)).toEqual(range(low, high, unitWord))
        }
        expect(parseFigure(`${low}万-${high}万${unitWord}`)).toEqual(range(low * 1e4, high * 1e4, unitWord))
      }),
    )
  })

  test('any text parses or throws FigureError', () => {
    const characters = fc.constantFrom(
      ...Array.from('0123456789.,%零〇一二两三九十百千万亿半几数双余多超近约以上-至个元家(次)大'),
    )
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (raw) => {
        try {
          const { value, valueMin, valueMax } = parseFigure(raw)
          for (const number of [value, valueMin, valueMax]) {
            expect(number === null || Number.isFinite(number)).toBe(true)
            expect((number ?? 0) >= 0 || /^约?-/.test(raw)).toBe(true)
          }
          expect(value === null && valueMin === null && valueMax === null).toBe(false)
        } catch (error) {
          expect(error).toBeInstanceOf(FigureError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}

/** An integer below 10¹² in Chinese numerals: 105 is 一百零五. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value >= 1e8) return joinParts(inChinese(Math.floor(value / 1e8)) + '亿', value % 1e8, 1e7)
  if (value >= 1e4) return joinParts(inChinese(Math.floor(value / 1e4)) + '万', value % 1e4, 1e3)
  for (const [word, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ] as const) {
    if (value >= size) {
      return joinParts(digits.charAt(Math.floor(value / size)) + word, value % size, size / 10)
    }
  }
  return digits.charAt(value)
}

/** One 零 stands for any run of omitted zeros. */
function joinParts(high: string, low: number, next: number): string {
  if (low === 0) return high
  return `${high}${low < next ? '零' : ''}${inChinese(low)}`
}
