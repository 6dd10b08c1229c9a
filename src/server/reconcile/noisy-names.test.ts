import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { seededEngines } from '../testing/engines.ts'
import { type Service, serve } from '../testing/service.ts'
import { reconcile } from './testing/client.ts'
import { NOISY_NAMES } from './testing/noisy-names.ts'

// `npx vitest run src/server/reconcile/noisy-names.test.ts` prints the figure that docs/reconciliation.md tells.

const names = Object.values(NOISY_NAMES).flat()

describe.each(seededEngines())(
  'sixty names of agencies as people write them, on $engine',
  ({ engine, open }) => {
    let graph: Graph
    let service: Service
    let url: string
    beforeAll(async () => {
      graph = await open()
      service = await serve(graph)
      url = `${await service.app.listen({ port: 0, host: '127.0.0.1' })}/reconcile`
    })
    afterAll(async () => {
      await service.close()
      await graph.close()
    })

    it('are sixty', () => {
      expect(new Set(names.map(([name]) => name)).size).toBe(60)
    })

    it('have the agency that is meant as the first candidate in at least 95 of 100', async () => {
      const queries = names.map(([query]) => ({ query, type: 'Agency' }))
      const results = await reconcile(url, queries)
      const missed = names.flatMap(([name, expected], index) => {
        const [first, second] = results[index] ?? []
        return first?.id === expected ? [] : [{ name, expected, first, second }]
      })
      const share = (names.length - missed.length) / names.length
      console.log(
        `${engine}: first hit of ${names.length} noisy names ${(100 * share).toFixed(1)} %`,
        JSON.stringify(missed.map(({ name, first }) => [name, first?.id])),
      )
      expect(share).toBeGreaterThanOrEqual(0.95)
    })

    it('are certain only where the name is exact, characters and width aside', async () => {
      const queries = names.map(([query]) => ({ query, type: 'Agency' }))
      const results = await reconcile(url, queries)
      const certain = names.flatMap(([name, expected], index) =>
        (results[index] ?? [])
          .filter(({ match }) => match)
          .map(({ id }) => ({ name, right: id === expected })),
      )
      expect(certain.filter(({ right }) => !right)).toEqual([])
      // In capitals, in traditional or wide characters, or with the city before it.
      expect(certain).toHaveLength(12)
      const misspelt: readonly string[] = NOISY_NAMES['typing errors'].map(([name]) => name)
      expect(certain.filter(({ name }) => misspelt.includes(name))).toEqual([])
    })
  },
)
