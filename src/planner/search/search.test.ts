import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchKeys, startsOf } from './keys.ts'
import { MATCH_RANKS, analyseQuery, isChinese, matchedText } from './match.ts'
import { keyOf, normalise } from './normalise.ts'
import { searchProperties } from './properties.ts'
import { candidatesOf, namedCandidatesOf } from './full-text-index.ts'
import { indexTokensOf, tokensOf } from './tokens.ts'

const xuhui = { name: '徐汇区', nameEn: 'Xuhui District', aliases: ['徐汇', '徐汇区人民政府'] }

describe('normalising', () => {
  it.each([
    ['徐匯區', '徐汇区'],
    ['Xú Huì', 'xu hui'],
    ['ＡＩ＋', 'ai+'],
    ['lǜ', 'lu'],
    ['Zürich, Straße, Łódź, Ærø, Iğdır', 'zurich strasse lodz aero igdir'],
    ['乾坤、乾', '干坤 干'],
    ['⼈⺠政府', '人民政府'],
    ['“一网协同”、平台', '一网协同 平台'],
  ])('%s → %s', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  it.each([
    ['教衞工作', '教卫工作'],
    ['沿着', '沿着'],
    ['為、爲', '为 为'],
  ])('knows the traditional characters of every region: %s → %s', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })
})

describe('the ways to type a name', () => {
  it('are the text, its pinyin and its initials, each with the name it stands for', () => {
    expect(searchKeys(xuhui)).toMatchInlineSnapshot(`
      [
        {
          "key": "徐汇区",
          "name": "徐汇区",
        },
        {
          "key": "xuhuiqu",
          "name": "徐汇区",
        },
        {
          "key": "xhq",
          "name": "徐汇区",
        },
        {
          "key": "xuhuidistrict",
          "name": "Xuhui District",
        },
        {
          "key": "徐汇",
          "name": "徐汇",
        },
        {
          "key": "xuhui",
          "name": "徐汇",
        },
        {
          "key": "xh",
          "name": "徐汇",
        },
        {
          "key": "徐汇区人民政府",
          "name": "徐汇区人民政府",
        },
        {
          "key": "xuhuiqurenminzhengfu",
          "name": "徐汇区人民政府",
        },
        {
          "key": "xhqrmzf",
          "name": "徐汇区人民政府",
        },
      ]
    `)
  })

  it('are also `lu` for `lü`', () => {
    const keys = searchKeys({ name: '绿色', nameEn: 'Green', aliases: [] }).map(({ key }) => key)
    expect(keys).toEqual(['绿色', 'lvse', 'luse', 'ls', 'green'])
  })
})

describe('where a query may begin in a name', () => {
  it('is every character, syllable, initial and word, and nowhere else', () => {
    expect(startsOf('徐汇')).toEqual(['徐汇', '汇', 'xuhui', 'hui', 'xh', 'h'])
    expect(startsOf('West Bund')).toEqual(['westbund', 'bund'])
  })
})

describe('tokens', () => {
  it('are each character too where they are stored', () => {
    expect(indexTokensOf('徐汇区 AI')).toEqual(['徐汇', '汇区', 'ai', '徐', '汇', '区'])
  })

  it('are bigrams of Chinese characters and words', () => {
    expect(tokensOf('推动 AI 产业融合')).toEqual(['推动', 'ai', '产业', '业融', '融合'])
  })
})

/** How well an entity matches, as the statement of `planner/search.ts` says it in Cypher. */
function rankOf(text: string): number | undefined {
  const query = analyseQuery(text)
  if (!query) return undefined
  const entity = searchProperties(xuhui, ['聚焦示范场景'])
  const { searchKeys: keys, searchStarts, searchTokens } = entity
  const begins = (token: string): boolean => searchStarts.includes(` ${token}`)
  if (keys.includes(query.key)) return MATCH_RANKS.EXACT
  if (isChinese(query.key) && `${searchStarts} `.includes(` ${query.key} `)) return MATCH_RANKS.END
  if (keys.some((key) => key.startsWith(query.key))) return MATCH_RANKS.PREFIX
  if (begins(query.key)) return MATCH_RANKS.INSIDE
  if (query.tokens.every(begins)) return MATCH_RANKS.NAME_TOKENS
  const known = query.tokens.every((token) => begins(token) || searchTokens.includes(token))
  return known ? MATCH_RANKS.TOKENS : undefined
}

describe('a query meets an entity', () => {
  it.each([
    ['徐汇区', MATCH_RANKS.EXACT, '徐汇区'],
    ['徐汇', MATCH_RANKS.EXACT, '徐汇'],
    ['徐匯區', MATCH_RANKS.EXACT, '徐汇区'],
    ['xhq', MATCH_RANKS.EXACT, '徐汇区'],
    ['xuhui', MATCH_RANKS.EXACT, '徐汇'],
    ['xu hui qu', MATCH_RANKS.EXACT, '徐汇区'],
    ['xú huì qū', MATCH_RANKS.EXACT, '徐汇区'],
    ['XUHUI DISTRICT', MATCH_RANKS.EXACT, 'Xuhui District'],
    ['xuh', MATCH_RANKS.PREFIX, '徐汇区'],
    ['徐', MATCH_RANKS.PREFIX, '徐汇区'],
    ['distr', MATCH_RANKS.INSIDE, 'Xuhui District'],
    ['hq', MATCH_RANKS.INSIDE, '徐汇区'],
    ['汇', MATCH_RANKS.END, '徐汇'],
    ['district xuhui', MATCH_RANKS.NAME_TOKENS, 'Xuhui District'],
    ['district xuh', MATCH_RANKS.NAME_TOKENS, 'Xuhui District'],
    ['区 徐汇', MATCH_RANKS.NAME_TOKENS, '徐汇区'],
    ['焦', MATCH_RANKS.TOKENS, '聚焦示范场景'],
    ['示范场景', MATCH_RANKS.TOKENS, '聚焦示范场景'],
  ])('%s', (text, rank, matched) => {
    expect(rankOf(text)).toBe(rank)
    const properties = searchProperties(xuhui, ['聚焦示范场景'])
    const texts = [xuhui.name, xuhui.nameEn, ...xuhui.aliases, '聚焦示范场景']
    const query = analyseQuery(text) ?? { key: '', tokens: [] }
    expect(matchedText(query, rank, { ...properties, texts })).toBe(matched)
  })

  it.each(['', '  ', '。、', '\u0000'])('but nothing to look for meets nothing: %j', (text) => {
    expect(analyseQuery(text)).toBeUndefined()
  })

  it.each(['uhui', 'istrict', 'ui', 'trict'])('but not in the middle of a word: %s', (text) => {
    expect(rankOf(text)).toBeUndefined()
  })

  it('when it is the beginning of any of its keys or of a part of its names', () => {
    const name = fc.array(fc.constantFrom('徐', '汇', '区', '绿', '长', '行', 'AI', ' ', '+', '5G'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(name, fc.nat(), (parts, end) => {
        const [text, nameEn] = [parts.join(''), 'Name']
        const { searchKeys: keys, searchStarts } = searchProperties({ name: text, nameEn, aliases: [] })
        for (const key of keys) {
          const prefix = key.slice(0, 1 + (end % key.length))
          const asked = analyseQuery(prefix)?.key ?? ''
          expect(keys.some((one) => asked !== '' && one.startsWith(asked))).toBe(true)
          expect(`${searchStarts} `).toContain(` ${key} `)
        }
      }),
    )
  })

  it('when it is any of its names, whatever they are', () => {
    const names = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      nameEn: fc.string({ minLength: 1 }),
      aliases: fc.array(fc.string({ minLength: 1 })),
    })
    fc.assert(
      fc.property(names, (entity) => {
        const keys = searchKeys(entity).map(({ key }) => key)
        for (const name of [entity.name, entity.nameEn, ...entity.aliases]) {
          if (keyOf(name) !== '') expect(keys).toContain(keyOf(name))
        }
      }),
    )
  })
})

describe('the question to the full-text index', () => {
  it.each([
    ['xuhui', 'searchStarts:xuhui* OR (+(searchTokens:xuhui OR searchStarts:xuhui*))'],
    [
      '稳 就业',
      'searchStarts:稳就业* OR (+(searchTokens:稳 OR searchStarts:稳*) +(searchTokens:就业 OR searchStarts:就业*))',
    ],
    ['AI+', String.raw`searchStarts:ai\+* OR (+(searchTokens:ai\+ OR searchStarts:ai\+*))`],
  ])('of %s', (text, question) => {
    const query = analyseQuery(text)
    expect(query && candidatesOf(query)).toBe(question)
  })

  it('holds letters, digits and escaped signs of the client, never an operator of theirs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const query = analyseQuery(text)
        const own = /searchStarts:|searchTokens:|[+(]{1,2}(?=search)|\*| OR |[()]| (?=\+)/g
        const word = /^(?:[\p{Letter}\p{Number}]|\\\+)*$/u
        expect((query ? candidatesOf(query) : '').replace(own, '')).toMatch(word)
      }),
    )
  })

  it('of a name that is nothing but punctuation is for all entities', () => {
    expect(namedCandidatesOf('')).toBe('*:*')
  })
})
