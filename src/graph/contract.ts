import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Graph, GraphError, type Json, type Row } from './port.ts'

/** An engine to hold against the contract of the port. */
export interface ContractOptions {
  readonly name: string
  /** Opens an empty graph; called once. */
  readonly open: () => Promise<Graph>
}

/** The contract of the port as a suite: every adapter runs it, and nothing in it knows which one does. */
export function testGraph({ name, open }: ContractOptions): void {
  describe(`the contract of the port, kept by ${name}`, () => {
    let graph: Graph

    beforeAll(async () => {
      graph = await open()
      await write('MATCH (n) DETACH DELETE n')
      await graph.prepare([
        'CREATE CONSTRAINT contract_id IF NOT EXISTS FOR (x:Contract) REQUIRE x.id IS UNIQUE',
        'CREATE INDEX contract_id_index IF NOT EXISTS FOR (x:Contract) ON (x.id)',
      ])
    })
    afterAll(async () => {
      await write('MATCH (n) DETACH DELETE n')
      await graph.close()
      await graph.close()
      await expect(read('RETURN 1 AS one')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' })
    })

    function read(text: string, parameters: Record<string, Json> = {}): Promise<Row[]> {
      return graph.read({ text, parameters })
    }
    function write(text: string, parameters: Record<string, Json> = {}): Promise<Row[]> {
      return graph.write((transaction) => transaction.run({ text, parameters }))
    }

    it.each<[string, Json]>([
      ['nothing', null],
      ['a truth', true],
      ['a whole number', 42],
      ['the largest whole number that is exact', Number.MAX_SAFE_INTEGER],
      ['a fraction', 1.57],
      ['text', '近4500家(次) “稳就业” 𠮷 😀'],
      ['a list', [1, 'a', null, [2.5]]],
      ['a map', { a: { b: [1] }, 名: '值' }],
    ])('gives back %s as it was', async (_, value) => {
      expect(await read('RETURN $p0 AS value', { p0: value })).toEqual([[value]])
    })

    it('takes a number without a fraction as an INTEGER and any other as a FLOAT', async () => {
      expect(
        await read('RETURN $p0 / 2 AS a, toFloat($p0) / 2 AS b, $p1 / 2 AS c', { p0: 5, p1: 2.5 }),
      ).toEqual([[2, 2.5, 1.25]])
    })

    it('gives rows in their order, columns in the order of RETURN', async () => {
      expect(await read('UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN x AS z, x * 10 AS a')).toEqual([
        [1, 10],
        [2, 20],
        [3, 30],
      ])
      expect(await read('MATCH (n:Nowhere) RETURN n.id AS id')).toEqual([])
    })

    it('keeps what a write did, as a whole', async () => {
      await graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'a' } })
        await transaction.run({ text: 'MATCH (n:Contract) SET n.seen = true', parameters: {} })
      })
      expect(await read('MATCH (n:Contract) RETURN n.id AS id, n.seen AS seen')).toEqual([['a', true]])
    })

    it('keeps nothing of a write that throws', async () => {
      const failure = new Error('changed my mind')
      const failing = graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'b' } })
        throw failure
      })
      await expect(failing).rejects.toBe(failure)
      expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.id AS id', { p0: 'b' })).toEqual([])
    })

    it('keeps nothing of a write in which a statement fails, and says so', async () => {
      const failing = graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'c' } })
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'a' } })
      })
      await expect(failing).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
      expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.id AS id', { p0: 'c' })).toEqual([])
    })

    it('shows readers the old state while a write is going on', async () => {
      await graph.write(async (transaction) => {
        await transaction.run({
          text: 'MATCH (n:Contract {id: $p0}) SET n.name = $p1',
          parameters: { p0: 'a', p1: 'new' },
        })
        expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.name AS name', { p0: 'a' })).toEqual([
          [null],
        ])
      })
      expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.name AS name', { p0: 'a' })).toEqual([['new']])
    })

    it.each([
      ['a write', 'CREATE (:Contract {id: "x"})'],
      ['a syntax error', 'MATCH (secret RETURN 1'],
      ['a node as a value', 'MATCH (n:Contract) RETURN n'],
    ])('refuses %s in a read, without the statement in the message', async (_, text) => {
      const failure: unknown = await read(text).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(GraphError)
      expect(failure).toMatchObject({ code: 'STATEMENT_FAILED' })
      expect(failure instanceof Error ? failure.message : '').not.toContain('secret')
      expect(await read('MATCH (n:Contract {id: "x"}) RETURN n.id AS id')).toEqual([])
    })

    it('gives up a statement that takes too long', async () => {
      const slow = graph.read(
        {
          text: 'UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y WITH x, y WHERE x * y % 7 = 3 RETURN count(*) AS c',
          parameters: {},
        },
        { timeout: 50 },
      )
      await expect(slow).rejects.toMatchObject({ code: 'TIMEOUT' })
    })

    it('knows no text index that nobody made', async () => {
      expect(await graph.hasTextIndex('nowhere')).toBe(false)
    })

    it('answers when asked whether it is there', async () => {
      await expect(graph.ping()).resolves.toBeUndefined()
    })
  })
}
