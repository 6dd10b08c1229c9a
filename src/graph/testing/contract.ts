import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Cancellation } from '../cancellation.ts'
import {
  GraphError,
  type Json,
  type ReplaceableGraph,
  type ReplacementPlan,
  type Row,
  type Statement,
} from '../port.ts'

/** Takes a second or more. */
const slow: Statement = {
  text: 'UNWIND range(1, 6000) AS x UNWIND range(1, 6000) AS y WITH x, y WHERE x * y % 7 = 3 RETURN count(*) AS c',
  parameters: {},
}

/** An adapter under test. */
export interface ContractOptions {
  readonly name: string
  /** Opens an empty graph; called once. */
  readonly open: () => Promise<ReplaceableGraph>
}

/** The contract of the port as a suite that every adapter runs. */
export function testGraph({ name, open }: ContractOptions): void {
  describe(`the contract of the port, on ${name}`, () => {
    let graph: ReplaceableGraph

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

    describe.each([
      ['a short statement', undefined],
      ['a statement that looks at many rows', Infinity],
    ])('%s', (_, estimatedRows) => {
      const estimated = estimatedRows === undefined ? {} : { estimatedRows }

      it.each<[string, Json]>([
        ['null', null],
        ['a boolean', true],
        ['an integer', 42],
        ['the largest safe integer', Number.MAX_SAFE_INTEGER],
        ['a number beyond the integers of 64 bits', 1e21],
        ['a fraction', 1.57],
        ['text', '近4500家(次) “稳就业” 𠮷 😀'],
        ['a list', [1, 'a', null, [2.5]]],
        ['a map', { a: { b: [1] }, 名: '值' }],
      ])('returns %s unchanged', async (__, value) => {
        const statement = { text: 'RETURN $p0 AS value', parameters: { p0: value }, ...estimated }
        expect(await graph.read(statement)).toEqual([[value]])
      })

      it('fails with STATEMENT_FAILED where the engine refuses it, and the next one runs', async () => {
        const wrong = { text: 'MATCH (secret RETURN 1', parameters: {}, ...estimated }
        await expect(graph.read(wrong)).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
        expect(await graph.read({ ...wrong, text: 'RETURN 2 AS two' })).toEqual([[2]])
      })

      it('times out', async () => {
        const began = performance.now()
        const reading = graph.read({ ...slow, ...estimated }, { timeout: 300 })
        await expect(reading).rejects.toMatchObject({ code: 'TIMEOUT' })
        // A process that opens the file first may take its time.
        expect(performance.now() - began).toBeLessThan(10_000)
      })

      it('is given up by whoever asked', async () => {
        const cancellation = new Cancellation()
        const reading = graph.read({ ...slow, ...estimated }, { cancellation })
        const reason = new GraphError('ABORTED', 'nobody waits')
        setTimeout(() => {
          cancellation.cancel(reason)
        }, 100)
        await expect(reading).rejects.toBe(reason)
        await expect(graph.read(slow, { cancellation })).rejects.toBe(reason)
      })
    })

    it('sends a number without a fraction as an INTEGER and any other as a FLOAT', async () => {
      expect(
        await read('RETURN $p0 / 2 AS a, toFloat($p0) / 2 AS b, $p1 / 2 AS c', { p0: 5, p1: 2.5 }),
      ).toEqual([[2, 2.5, 1.25]])
    })

    it('changes its generation with every write and no read', async () => {
      const before = graph.generation
      await read('RETURN 1 AS one')
      expect(graph.generation).toBe(before)
      await write("CREATE (n:Contract {id: 'generation'})")
      expect(graph.generation).not.toBe(before)
      await write("MATCH (n:Contract {id: 'generation'}) DETACH DELETE n")
    })

    it('returns rows in order and columns in the order of RETURN', async () => {
      expect(await read('UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN x AS z, x * 10 AS a')).toEqual([
        [1, 10],
        [2, 20],
        [3, 30],
      ])
      expect(await read('MATCH (n:Nowhere) RETURN n.id AS id')).toEqual([])
    })

    it('commits all statements of a write together', async () => {
      await graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'a' } })
        await transaction.run({ text: 'MATCH (n:Contract) SET n.seen = true', parameters: {} })
      })
      expect(await read('MATCH (n:Contract) RETURN n.id AS id, n.seen AS seen')).toEqual([['a', true]])
    })

    it('rolls back a write that throws', async () => {
      const failure = new Error('changed my mind')
      const failing = graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'b' } })
        throw failure
      })
      await expect(failing).rejects.toBe(failure)
      expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.id AS id', { p0: 'b' })).toEqual([])
    })

    it('rolls back a write in which a statement fails, and rejects', async () => {
      const failing = graph.write(async (transaction) => {
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'c' } })
        await transaction.run({ text: 'CREATE (:Contract {id: $p0})', parameters: { p0: 'a' } })
      })
      await expect(failing).rejects.toMatchObject({ code: 'STATEMENT_FAILED' })
      expect(await read('MATCH (n:Contract {id: $p0}) RETURN n.id AS id', { p0: 'c' })).toEqual([])
    })

    it('shows readers the old state during a write', async () => {
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
    ])('refuses %s in a read and keeps the statement out of the message', async (_, text) => {
      const failure: unknown = await read(text).catch((error: unknown) => error)
      expect(failure).toBeInstanceOf(GraphError)
      expect(failure).toMatchObject({ code: 'STATEMENT_FAILED' })
      expect(failure instanceof Error ? failure.message : '').not.toContain('secret')
      expect(await read('MATCH (n:Contract {id: "x"}) RETURN n.id AS id')).toEqual([])
    })

    it('has no text index that nobody created', async () => {
      expect(await graph.hasTextIndex('nowhere')).toBe(false)
    })

    describe('a replacement', () => {
      const plan = (built: string): ReplacementPlan => ({
        name: built,
        definitions: ['CREATE INDEX contract_part_id IF NOT EXISTS FOR (x:Part) ON (x.id)'],
        labels: new Map([['Part', ['Part', 'Named']]]),
        mark: 'made',
      })
      const named = (): Promise<Row[]> =>
        read('MATCH (n:Part:Named) RETURN n.id AS id, n.name AS name ORDER BY id')

      /** Builds one node and records `done`. */
      async function build(built: string, id: string, done: string): Promise<string | undefined> {
        const replacement = await graph.replace(plan(built))
        const before = replacement.done
        const text = `CREATE (:${replacement.labels('Part').join(':')} {id: $p0, name: $p1, made: true})`
        await replacement.write(async (transaction) => {
          await transaction.run({ text, parameters: { p0: id, p1: built } })
        }, done)
        await replacement.close()
        return before
      }

      async function finish(built: string): Promise<void> {
        const replacement = await graph.replace(plan(built))
        await replacement.finish(async (transaction) => {
          await transaction.run({ text: 'MATCH (n:Contract) SET n.last = $p0', parameters: { p0: built } })
        })
        await replacement.close()
      }

      afterAll(() => graph.discardReplacement('made'))

      it('is hidden from readers until it is finished, then replaces the old nodes in one step', async () => {
        expect(await build('first', 'part:a', '1')).toBeUndefined()
        expect(await named()).toEqual([])
        await finish('first')
        expect(await named()).toEqual([['part:a', 'first']])
        expect(await build('second', 'part:a', '1')).toBeUndefined()
        expect(await named()).toEqual([['part:a', 'first']])
        await finish('second')
        expect(await named()).toEqual([['part:a', 'second']])
        expect(await read('MATCH (n:Contract {id: "a"}) RETURN n.last AS last')).toEqual([['second']])
        expect(await read('MATCH (n) WHERE n.made = true RETURN count(n) AS count')).toEqual([[1]])
      })

      it('is resumed under the same name and discarded for another', async () => {
        await build('third', 'part:a', '1')
        expect(await build('third', 'part:b', '2')).toBe('1')
        expect(await build('fourth', 'part:c', '1')).toBeUndefined()
        await finish('fourth')
        expect(await named()).toEqual([['part:c', 'fourth']])
      })

      it('rolls back a part that fails', async () => {
        const replacement = await graph.replace(plan('fifth'))
        const failing = replacement.write(() => Promise.reject(new Error('changed my mind')), '1')
        await expect(failing).rejects.toThrow('changed my mind')
        await replacement.close()
        expect(await build('fifth', 'part:d', '1')).toBeUndefined()
      })

      it('starts anew after it was discarded', async () => {
        await build('sixth', 'part:e', '1')
        await graph.discardReplacement('made')
        expect(await build('sixth', 'part:e', '1')).toBeUndefined()
        expect(await named()).toEqual([['part:c', 'fourth']])
      })
    })

    it('answers a ping', async () => {
      await expect(graph.ping()).resolves.toBeUndefined()
    })
  })
}
