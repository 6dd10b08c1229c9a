import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { seededEngines } from './testing/engines.ts'
import { type Service, serve } from './testing/service.ts'

// What clients may write as a value, and what they are told about everything else: the same on each engine, and the
// same for literals, variables and defaults.

describe.each(seededEngines())('values on $engine', ({ open }) => {
  let graph: Graph
  let service: Service

  beforeAll(async () => {
    graph = await open()
    service = await serve(graph)
  })
  afterAll(async () => {
    await service.close()
    await graph.close()
  })

  describe('a date', () => {
    const count = (value: string): string =>
      `{ outcomes(where: { period: { start: { gte: ${value} } } }) { totalCount } }`
    const ways: Readonly<Record<string, (value: unknown) => Promise<{ status: number; body: unknown }>>> = {
      literal: (value) => service.post(count(literalOf(value))),
      variable: (value) => service.post(`query ($d: Date) ${count('$d')}`, { d: value }),
      default: (value) => service.post(`query ($d: Date = ${literalOf(value)}) ${count('$d')}`),
      'variable of a filter': (value) =>
        service.post('query ($where: OutcomeFilter) { outcomes(where: $where) { totalCount } }', {
          where: { period: { start: { gte: value } } },
        }),
    }

    it.each(Object.entries(ways))('that exists is compared: %s', async (_, ask) => {
      const counts = []
      for (const day of ['0001-01-01', '2024-02-29', '2025-01-01', '9999-12-31']) {
        counts.push((await ask(day)).body)
      }
      expect(counts.map((body) => /"totalCount":(\d+)/.exec(JSON.stringify(body))?.[1])).toEqual(DAYS_FROM)
    })

    it.each(Object.entries(ways))('that does not exist, or is no date, is refused: %s', async (_, ask) => {
      for (const value of NO_DATES) {
        const { status, body } = await ask(value)
        expect([value, status]).toEqual([value, 200])
        expect(body).toEqual({
          errors: [
            expect.objectContaining({
              message: expect.stringMatching(
                /Date cannot represent .*; it takes a date such as 2025-05-31\.$/,
              ),
              extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
            }),
          ],
        })
      }
    })

    it('is refused at its place', async () => {
      const bodies = [await ways['literal']?.('2025-02-30'), await ways['variable of a filter']?.(20250101)]
      expect(bodies).toMatchInlineSnapshot(`
        [
          {
            "body": {
              "errors": [
                {
                  "extensions": {
                    "code": "BAD_USER_INPUT",
                  },
                  "locations": [
                    {
                      "column": 45,
                      "line": 1,
                    },
                  ],
                  "message": "Date cannot represent "2025-02-30"; it takes a date such as 2025-05-31.",
                },
              ],
            },
            "status": 200,
          },
          {
            "body": {
              "errors": [
                {
                  "extensions": {
                    "argument": "where",
                    "code": "BAD_USER_INPUT",
                  },
                  "locations": [
                    {
                      "column": 8,
                      "line": 1,
                    },
                  ],
                  "message": "Variable "$where" got invalid value 20250101 at "where.period.start.gte"; Date cannot represent 20250101; it takes a date such as 2025-05-31.",
                },
              ],
            },
            "status": 200,
          },
        ]
      `)
    })
  })

  describe('a number larger than a Float can be', () => {
    const count = (value: string): string => `{ outcomes(where: { value: { lt: ${value} } }) { totalCount } }`

    it('is refused, however it is written', async () => {
      const bodies = [
        await service.post(count('1e400')),
        await service.post(`query ($v: Float = 1e400) ${count('$v')}`, { v: 1 }),
        await service.post(`query ($v: Float = 1e400) ${count('$v')}`),
        await service.post('{ outcomes(where: { value: { in: [1, -1e400] } }) { totalCount } }'),
      ].map(({ body }) => body)
      const refused = (path: string): unknown => ({
        errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: path } }],
      })
      expect(bodies).toMatchObject([
        refused('where.value.lt'),
        { data: { outcomes: expect.anything() } },
        refused('v'),
        refused('where.value.in[1]'),
      ])
      // Of the whole request, be its plan known or not.
      for (const body of bodies.toSpliced(1, 1)) expect(body).not.toHaveProperty('data')
    })
  })

  describe('the day of `@asOf`', () => {
    const count = '{ agencies { totalCount } }'
    const sent = (type: string): string => `query ($day: ${type}) @asOf(date: $day) ${count}`
    const otherwise = 'it takes a date such as 2025-05-31.'

    it.each([
      [sent('Date!'), {}, 'Variable "$day" of required type "Date!" was not provided.'],
      [sent('Date!'), { day: null }, 'Variable "$day" of non-null type "Date!" must not be null.'],
      [sent('Date'), {}, 'Variable "$day" of type "Date" used in position expecting type "Date!".'],
      [
        sent('Date = "2025-01-01"'),
        { day: null },
        '`date` is null, because `$day` has no value; give it a value.',
      ],
      [
        sent('Date!'),
        { day: '2025-02-30' },
        `Variable "$day" got invalid value "2025-02-30"; Date cannot represent "2025-02-30"; ${otherwise}`,
      ],
      [`query @asOf(date: "yesterday") ${count}`, {}, `Date cannot represent "yesterday"; ${otherwise}`],
      [`query @asOf(date: null) ${count}`, {}, 'Expected value of type "Date!", found null.'],
      [
        `query @asOf ${count}`,
        {},
        'Directive "@asOf" argument "date" of type "Date!" is required, but it was not provided.',
      ],
      [
        `query @asOf(date: "2025-01-01") @asOf(date: "2025-01-02") ${count}`,
        {},
        'The directive "@asOf" can only be used once at this location.',
      ],
      [`mutation @asOf(date: "2025-01-01") ${count}`, {}, 'Directive "@asOf" may not be used on MUTATION.'],
      [
        `{ ...Counts } fragment Counts on Query @asOf(date: "2025-01-01") ${count}`,
        {},
        'Directive "@asOf" may not be used on FRAGMENT_DEFINITION.',
      ],
      [
        '{ agencies @asOf(date: "2025-01-01") { totalCount } }',
        {},
        'Directive "@asOf" may not be used on FIELD.',
      ],
    ])('is refused: %s %j', async (query, variables, message) => {
      // A plan of the operation may be known.
      await service.post(query, { day: '2025-01-01' })
      const { body } = await service.post(query, variables)
      expect(body).toMatchObject({ errors: [{ message }] })
      expect(body).not.toHaveProperty('data')
    })
  })

  describe('a forged cursor', () => {
    it.each(['totalCount', 'groups(by: KIND) { key }', 'nodes { id }', '__typename'])(
      'is refused where the list is asked for %s',
      async (selected) => {
        for (const list of ['agencies', 'agency(id: "agency:xuhui-district") { parts']) {
          const end = list.endsWith('parts') ? ' }' : ''
          const { body } = await service.post(`{ ${list}(after: "x") { ${selected} }${end} }`)
          expect(body).toEqual({
            errors: [
              expect.objectContaining({
                message: '`after` is not a cursor of this API; pass one from `edges` or `pageInfo`.',
              }),
            ],
          })
        }
      },
    )
  })

  describe('null', () => {
    const list = (where: string): string => `{ agencies(where: ${where}) { totalCount } }`
    const asFilter = (where: unknown): [string, Record<string, unknown>] => [
      'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }',
      { where },
    ]
    const errorsOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
      const { body } = await service.post(query, variables)
      return body
    }

    it.each([
      ['where.name.eq', '{ name: { eq: null } }'],
      ['where.name', '{ name: null }'],
      ['where.name.isNull', '{ name: { isNull: null } }'],
      ['where.id.in', '{ id: { in: null } }'],
      ['where.aliases.hasSome', '{ aliases: { hasSome: null } }'],
      ['where.not', '{ not: null }'],
      ['where.not.name.eq', '{ not: { name: { eq: null } } }'],
      ['where.and', '{ and: null }'],
      ['where.or', '{ or: null }'],
      ['where.or[1].name.contains', '{ or: [{ name: { eq: "a" } }, { name: { contains: null } }] }'],
      ['where.outcomes.some', '{ outcomes: { some: null } }'],
      [
        'where.outcomes.every.period.start.gte',
        '{ outcomes: { every: { period: { start: { gte: null } } } } }',
      ],
      ['where.initiatives.role', '{ initiatives: { role: null, some: {} } }'],
    ])('in a filter is refused by its path: %s', async (path, where) => {
      const wanted = {
        errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: path } })],
      }
      expect(await errorsOf(list(where))).toEqual(wanted)
      const json: unknown = JSON.parse(where.replace(/(\w+):/g, '"$1":'))
      expect(await errorsOf(...asFilter(json))).toEqual(wanted)
      const [before, after] = where.split('null')
      const type = TYPES[path.replace(/^.*\.(?=\w+$)/, '')] ?? 'String'
      const query = `query ($v: ${type}) ${list(`${before}$v${after}`)}`
      expect(await errorsOf(query, { v: null })).toEqual(wanted)
      expect(await errorsOf(query, {})).toEqual(wanted)
    })

    it('is told from a value that was there before', async () => {
      const query = 'query ($ids: [ID!]) { agencies(where: { id: { in: $ids } }) { totalCount } }'
      const bodies = []
      for (const variables of [{ ids: ['agency:xuhui-district'] }, { ids: [] }, { ids: null }, {}]) {
        bodies.push(await errorsOf(query, variables))
      }
      expect(bodies).toMatchInlineSnapshot(`
        [
          {
            "data": {
              "agencies": {
                "totalCount": 1,
              },
            },
            "extensions": {
              "cost": {
                "databaseStatements": 1,
                "estimatedRows": 2,
                "estimatedRowsLimit": 20000000,
                "limit": 200000,
                "requestedNodes": 0,
                "rows": 0,
              },
            },
          },
          {
            "data": {
              "agencies": {
                "totalCount": 0,
              },
            },
            "extensions": {
              "cost": {
                "databaseStatements": 1,
                "estimatedRows": 0,
                "estimatedRowsLimit": 20000000,
                "limit": 200000,
                "requestedNodes": 0,
                "rows": 0,
              },
            },
          },
          {
            "errors": [
              {
                "extensions": {
                  "argument": "where.id.in",
                  "code": "BAD_USER_INPUT",
                },
                "locations": [
                  {
                    "column": 51,
                    "line": 1,
                  },
                ],
                "message": "\`where.id.in\` is null, because \`$ids\` has no value; give it a value or leave it out.",
              },
            ],
          },
          {
            "errors": [
              {
                "extensions": {
                  "argument": "where.id.in",
                  "code": "BAD_USER_INPUT",
                },
                "locations": [
                  {
                    "column": 51,
                    "line": 1,
                  },
                ],
                "message": "\`where.id.in\` is null, because \`$ids\` has no value; give it a value or leave it out.",
              },
            ],
          },
        ]
      `)
    })

    it('of an argument that may be null says nothing', async () => {
      const all = await service.post('{ agencies { totalCount nodes { id } } }')
      const none = '(where: null, orderBy: null, first: null, after: null, last: null, before: null)'
      expect(await service.post(`{ agencies${none} { totalCount nodes { id } } }`)).toEqual(all)
      const query = `query ($w: AgencyFilter, $o: [AgencyOrder!], $n: Int, $c: String) {
        agencies(where: $w, orderBy: $o, first: $n, after: $c) { totalCount nodes { id } } }`
      expect(await service.post(query, { w: null, o: null, n: null, c: null })).toEqual(all)
      expect(await service.post(query)).toEqual(all)
    })

    it('is refused where only a default lets a variable be null', async () => {
      const paths = 'paths(from: "agency:xuhui-district", to: "goal:stable-employment"'
      const bodies = []
      for (const query of [
        'query ($v: Int) { agencies { groups(by: KIND, first: $v) { key } } }',
        `query ($v: Int) { ${paths}, first: $v) { length } }`,
        `query ($v: Int) { ${paths}, maxLength: $v) { length } }`,
        'query ($v: OrderDirection) { agencies(orderBy: [{ field: NAME, direction: $v }]) { nodes { id } } }',
        'query ($v: OrderDirection) { agencies(orderBy: { field: NAME, direction: $v }) { totalCount } }',
        'query ($v: ID = "x") { nodes(ids: [$v]) { id } }',
        'query ($v: ID = "x") { node(id: $v) { id } }',
        'query ($v: String = "x") { search(text: $v) { totalCount } }',
        'query ($v: Boolean = true) { agencies @include(if: $v) { totalCount } }',
        'query ($v: Boolean = true) { agencies { totalCount @skip(if: $v) } }',
        'query ($v: Boolean = true) { __schema { description @include(if: $v) } }',
        'query ($v: String = "Agency") { __type(name: $v) { name } }',
      ]) {
        // First with the default, so that there is a plan.
        expect((await service.post(query)).body).not.toHaveProperty('errors')
        const { errors } = z.object({ errors: z.array(REFUSAL) }).parse(await errorsOf(query, { v: null }))
        bodies.push(errors)
      }
      expect(bodies).toMatchInlineSnapshot(`
        [
          [
            {
              "extensions": {
                "argument": "first",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`first\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "first",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`first\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "maxLength",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`maxLength\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "orderBy[0].direction",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`orderBy[0].direction\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "orderBy[0].direction",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`orderBy[0].direction\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "ids[0]",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`ids[0]\` is null, because \`$v\` has no value; give it a value or leave it out.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "id",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`id\` is null, because \`$v\` has no value; give it a value.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "text",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`text\` is null, because \`$v\` has no value; give it a value.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "if",
                "code": "BAD_USER_INPUT",
              },
              "message": "Argument "if" of non-null type "Boolean!" must not be null.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "if",
                "code": "BAD_USER_INPUT",
              },
              "message": "Argument "if" of non-null type "Boolean!" must not be null.",
            },
          ],
          [
            {
              "extensions": {
                "code": "INTERNAL",
              },
              "message": "Something went wrong on our side; the log has the details.",
            },
          ],
          [
            {
              "extensions": {
                "argument": "name",
                "code": "BAD_USER_INPUT",
              },
              "message": "\`name\` is null, because \`$v\` has no value; give it a value.",
            },
          ],
        ]
      `)
    })

    it('differs from an empty list, which lets nothing pass', async () => {
      const search = 'search(text: "徐汇", types: $types) { totalCount nodes { id } edges { cursor } }'
      const query = `query ($types: [EntityType!]) { ${search} }`
      const totals = []
      for (const types of [null, undefined, ['DISTRICT'], []]) {
        const { body } = await service.post(query, { types })
        totals.push(/"totalCount":\d+/.exec(JSON.stringify(body))?.[0])
      }
      expect(totals).toMatchInlineSnapshot(`
        [
          ""totalCount":3",
          ""totalCount":3",
          ""totalCount":1",
          ""totalCount":0",
        ]
      `)
      const { body } = await service.post(`{ a: ${search.replace('$types', '[]')}
        b: agencies(where: { id: { in: [] } }) { totalCount }
        c: agencies(where: { aliases: { hasSome: [] } }) { totalCount }
        d: agencies(where: { or: [] }) { totalCount }
        e: nodes(ids: []) { id } }`)
      expect(body).toMatchInlineSnapshot(`
        {
          "data": {
            "a": {
              "edges": [],
              "nodes": [],
              "totalCount": 0,
            },
            "b": {
              "totalCount": 0,
            },
            "c": {
              "totalCount": 0,
            },
            "d": {
              "totalCount": 0,
            },
            "e": [],
          },
          "extensions": {
            "cost": {
              "databaseStatements": 4,
              "estimatedRows": 110,
              "estimatedRowsLimit": 20000000,
              "limit": 200000,
              "requestedNodes": 20,
              "rows": 0,
            },
          },
        }
      `)
    })
  })

  describe('a forged cursor', () => {
    const pages: readonly (readonly [string, string, boolean])[] = [
      ['id', 'agencies', false],
      ['text', 'agencies(orderBy: [{ field: NAME }])', true],
      ['enum', 'agencies(orderBy: [{ field: KIND }])', true],
      ['Float', 'outcomes(orderBy: [{ field: VALUE, direction: DESC }])', true],
      ['date', 'outcomes(orderBy: [{ field: PERIOD_START }])', true],
      ['count', 'agencies(orderBy: [{ field: INITIATIVES_COUNT }])', false],
      ['rank', 'search(text: "区")', false],
    ]

    it.each(pages)('is refused where a value does not fit the order: %s', async (_, list, isNullable) => {
      const ask = async (after: string | null): Promise<{ cursor?: string; refused?: boolean }> => {
        const field = list.includes('(') ? list.replace(/\)$/, ', after: $c)') : `${list}(after: $c)`
        const query = `query ($c: String) { ${field} { pageInfo { endCursor } } }`
        const { body } = await service.post(query, { c: after })
        const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(body))?.[1]
        const errors = z.object({ errors: z.array(REFUSAL).optional() }).parse(body).errors
        if (!errors) return cursor === undefined ? {} : { cursor }
        expect(errors).toEqual([
          {
            message: '`after` is not a cursor of this API; pass one from `edges` or `pageInfo`.',
            extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
          },
        ])
        return { refused: true }
      }
      const { cursor = '' } = await ask(null)
      const parts = z.array(z.unknown()).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
      const forged = (values: readonly unknown[]): string =>
        Buffer.from(JSON.stringify(values).replace('"1e400"', '1e400')).toString('base64url')
      expect(await ask(forged(parts))).not.toHaveProperty('refused')
      for (const [place, right] of parts.entries()) {
        if (place === 0) continue
        for (const other of [true, 1, 1.5, 'x', '1e400', {}, [], ['x'], null]) {
          const fits =
            other === null
              ? isNullable && place === 1
              : typeof other === typeof (right ?? 'x') && other !== '1e400'
          const answer = await ask(forged(parts.map((part, index) => (index === place ? other : part))))
          expect([place, other, answer.refused ?? false]).toEqual([place, other, !fits])
        }
      }
      expect(await ask(forged([...parts, 'x']))).toEqual({ refused: true })
      expect(await ask(forged(parts.slice(0, -1)))).toEqual({ refused: true })
    })
  })

  describe('deep input', () => {
    const query = 'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }'
    const nested = (levels: number, [open, close]: readonly [string, string], inside: string): string =>
      open.repeat(levels) + inside + close.repeat(levels)
    const statusAndCode = async (payload: string, accept: string, url?: string): Promise<unknown> => {
      const headers = { accept, ...(url === undefined ? { 'content-type': 'application/json' } : {}) }
      const response = await service.app.inject(
        url === undefined ? { method: 'POST', url: '/graphql', headers, payload } : { url, headers },
      )
      const { errors } = z.object({ errors: z.array(REFUSAL) }).parse(response.json())
      return [response.statusCode, errors[0]?.extensions.code, errors[0]?.message]
    }
    const deep = 'BAD_USER_INPUT'

    it.each([
      ['objects', ['{"not":', '}']],
      ['lists', ['[', ']']],
      ['objects in lists', ['{"and":[', ']}']],
    ] as const)('of variables is refused before anything goes into it: %s', async (_, brackets) => {
      const message = '`variables` are nested more than 64 levels deep.'
      for (const levels of [64, 6000, 20_000]) {
        const variables = `{"where":${nested(levels, brackets, '{}')}}`
        for (const further of ['', ',"extensions":{}', ',"operationName":"A"']) {
          const payload = `{"query":${JSON.stringify(query)},"variables":${variables}${further}}`
          expect(await statusAndCode(payload, 'application/json')).toEqual([200, deep, message])
          expect(await statusAndCode(payload, GRAPHQL_RESPONSE)).toEqual([400, deep, message])
        }
      }
      const variables = encodeURIComponent(`{"where":${nested(100, brackets, '{}')}}`)
      const url = `/graphql?query=${encodeURIComponent(query)}&variables=${variables}`
      expect(await statusAndCode('', GRAPHQL_RESPONSE, url)).toEqual([400, deep, message])
    })

    it.each([
      [
        'filters',
        (levels: number) => `{ agencies(where: ${nested(levels, ['{not:', '}'], '{}')}) { totalCount } }`,
      ],
      [
        'lists',
        (levels: number) => `{ agencies(where: ${nested(levels, ['[', ']'], '{}')}) { totalCount } }`,
      ],
      ['fields', (levels: number) => nested(levels, ['{ a', '}'], '{ a }')],
      ['fragments', (levels: number) => nested(levels, ['{ ...', '}'], '{ __typename }')],
      ['types', (levels: number) => `query ($a: ${nested(levels, ['[', ']'], 'Int')}) { __typename }`],
      [
        'filters that end in what is no GraphQL',
        (levels: number) => `{ agencies(where: ${'{not:'.repeat(levels)}"`,
      ],
    ])('of a document is refused before it is parsed: %s', async (_, documentOf) => {
      for (const levels of [300, 1200, 3000, 20_000]) {
        const answer = await statusAndCode(JSON.stringify({ query: documentOf(levels) }), GRAPHQL_RESPONSE)
        expect(answer).toEqual([
          400,
          expect.stringMatching(/^(DEPTH|TOKEN)_LIMIT_EXCEEDED$/),
          expect.stringMatching(/ at most (200|5000) are allowed\./),
        ])
      }
    })
  })

  describe('names of JavaScript', () => {
    const NAMES = [
      'constructor',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'toJSON',
      '__proto__',
      '__defineGetter__',
    ]

    it.each(NAMES)('are names of variables: $%s', async (name) => {
      const query = `query ($${name}: String = "徐汇区") { agency(name: $${name}) { name } }`
      const answers = []
      for (const variables of [
        '{}',
        `{"${name}": "浦东新区"}`,
        `{"${name}": null}`,
        `{"${name}": {"a": 1}}`,
      ]) {
        answers.push(
          await rawAnswer(service, `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`),
        )
      }
      expect(answers.map((answer) => answer.replaceAll(name, 'NAME'))).toEqual([
        expect.stringContaining('{"data":{"agency":{"name":"徐汇区"}}'),
        expect.stringContaining('{"data":{"agency":{"name":"浦东新区"}}'),
        expect.stringContaining('neither `id` nor `name` is given'),
        expect.stringMatching(
          /^\{"errors":\[\{"message":"Variable \\"\$NAME\\" got invalid value.*BAD_USER_INPUT/,
        ),
      ])
      const optional = `query ($${name}: [ID!]) { agencies(where: { id: { in: $${name} } }) { totalCount } }`
      expect(await rawAnswer(service, JSON.stringify({ query: optional }))).toContain(
        '"argument":"where.id.in"',
      )
      const type = `query ($${name}: String = "Agency") { __type(name: "Role") { name(a: $${name}) } }`
      expect(await rawAnswer(service, JSON.stringify({ query: type }))).toContain('GRAPHQL_VALIDATION_FAILED')
    })

    it.each(NAMES)('are names of fields: %s', async (name) => {
      const query = `query ${name} {
        ${name}: agency(id: "agency:xuhui-district") {
          id
          ${name}: name
          initiatives(first: 1) { ${name}: pageInfo { ${name}: hasPreviousPage } edges { ${name}: cursor } }
        }
        search(text: "徐汇区", first: 1) { ${name}: totalCount nodes { ${name}: id } }
        __schema { ${name}: queryType { ${name}: name } }
      }`
      const answer = await rawAnswer(service, JSON.stringify({ query, operationName: name }))
      expect(answer.split(`"${name}":`)).toHaveLength(10)
      expect(answer).not.toContain('errors')
      const named = `{ ...${name} } fragment ${name} on Query { districts { totalCount } }`
      expect(await rawAnswer(service, JSON.stringify({ query: named }))).toContain('"totalCount":')
    })

    it('are no names of fields of a filter', async () => {
      const query = 'query ($where: AgencyFilter) { agencies(where: $where) { totalCount } }'
      const variables = '{"where": {"__proto__": {"id": {"eq": "x"}}}}'
      const answer = await rawAnswer(
        service,
        `{"query": ${JSON.stringify(query)}, "variables": ${variables}}`,
      )
      expect(answer).toContain('Field \\"__proto__\\" is not defined by type \\"AgencyFilter\\".')
    })
  })
})

/** How many outcomes begin on a day or after it. */
const DAYS_FROM = ['11', '11', '11', '0']

const NO_DATES = [
  ...['2025-1-1', '2025-02-30', '2025-02-29', '2025-13-01', '2025-00-10', '20250101', 'banana', ''],
  ...['2025-01-01T00:00:00Z', ' 2025-01-01', '2025-01-01\n', '+002025-01-01', '２０２５-01-01', '2025-W01-1'],
  ...[20250101, 1.5, true, { a: 1 }, ['2025-01-01', '2025-01-02']],
]

/** The answer to a body, as text: parsing it would hide a key. */
async function rawAnswer({ app }: Service, payload: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload })).body
}

/** A value in GraphQL. */
function literalOf(value: unknown): string {
  return JSON.stringify(value).replace(/"(\w+)":/g, '$1:')
}

const GRAPHQL_RESPONSE = 'application/graphql-response+json'

/** What is looked at of an error. */
const REFUSAL = z.object({
  message: z.string(),
  extensions: z.object({ code: z.string(), argument: z.string().optional() }),
})

/** Types of variables in the places of a filter; of others, `String`. */
const TYPES: Readonly<Record<string, string>> = {
  name: 'StringFilter',
  isNull: 'Boolean',
  in: '[ID!]',
  hasSome: '[String!]',
  not: 'AgencyFilter',
  and: '[AgencyFilter!]',
  or: '[AgencyFilter!]',
  some: 'OutcomeFilter',
  gte: 'Date',
  role: 'Role',
}
