import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../../config.ts'
import { openEmbedded } from '../../../graph/embedded/grafeo.ts'
import { runCheck } from '../../../loader/author/check-command.ts'
import { openReview } from '../../../loader/draft/review/command.ts'
import { type DraftRoot, makeDraftRoot } from '../../../loader/draft/review/testing/draft-root.ts'
import { makeContent } from '../../../loader/load/content.ts'
import { loadSeed } from '../../../loader/load/load.ts'
import { readProjectSeed } from '../../../loader/read/seed-files.ts'
import { BULLETINS_FOLDER, bulletinsAreHeld } from '../../../loader/testing/annotated-bulletins.ts'
import { serve } from '../../../server/testing/service.ts'
import { hasBrowser, openBrowser, openPage } from '../../explorer/testing/browser.ts'
import { Reviewer } from './reviewer.ts'

/** The nearest to 670 characters, and a short one. */
const BULLETINS = [
  {
    file: '01-district-report.txt',
    options: {
      ...{ published: '2026-01-13', publisher: '徐汇区人民政府', name: 'district-report' },
      ...{ city: 'city:shanghai', district: 'district:xuhui' },
    },
  },
  {
    file: '05-subdistrict-news.txt',
    options: {
      ...{ published: '2025-09-09', publisher: '长宁区华阳路街道', name: 'subdistrict-news' },
      ...{ city: 'city:shanghai', district: 'district:changning' },
    },
  },
] as const

/** Of keys beyond typed English names, for a bulletin of 670 characters. */
const MOST_KEYS = 60

describe.runIf(hasBrowser() && bulletinsAreHeld)('from a text to a graph that cites it', () => {
  let drafts: DraftRoot
  let browser: Browser

  beforeAll(async () => {
    drafts = makeDraftRoot()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    drafts.remove()
  })

  it.each(BULLETINS)(
    '$file: drafted, reviewed by keys, written, and proved by the check',
    async ({ file, options }) => {
      const { root, environment } = drafts
      const errors: string[] = []
      const output = { out: () => undefined, error: (line: string) => void errors.push(line) }
      const began = performance.now()
      await drafts.draft(join(BULLETINS_FOLDER, file), options)
      tell(`${file}: drafted`, began)
      const review = await openReview({ slug: options.name, port: 0 }, environment, output, root)
      try {
        const watched = await openPage(browser, new URL(review.address).origin)
        const reviewer = new Reviewer(watched.page)
        await reviewer.open(review.address)
        const start = performance.now()
        await reviewer.acceptAll()
        await reviewer.nameAll((name) => `The name of ${name}`)
        await watched.page.getByText(/^(?:Checked: no errors|Problems: \d+)$/).waitFor()
        while ((await watched.page.getByText('the figure has no unit').count()) > 0) {
          await reviewer.giveUnit('个')
          await watched.page.getByText('Checking …').waitFor({ state: 'detached' })
        }
        await reviewer.press('w')
        const written = watched.page.getByRole('dialog', { name: 'Written' })
        await written.waitFor()
        expect(await written.locator('li').allTextContents()).toEqual(
          expect.arrayContaining([`seed/bulletins/${options.name}/facts.yaml`]),
        )
        expect(await watched.page.locator('.review-problems').allTextContents()).toEqual([])
        expect(await watched.page.locator('progress').getAttribute('value')).toBe('100')
        const cards = await watched.page.locator('.review-card').count()
        const { keys, names } = reviewer
        tell(`${file}: ${cards} cards, ${keys} keys and ${names} English names with Enter, pressed`, start)
        expect(reviewer.keys).toBeLessThanOrEqual(MOST_KEYS)
        expect(watched.errors).toEqual([])
        await watched.page.context().close()
      } finally {
        await review.close()
      }
      const check = { bulletin: options.name, strict: false, requireSources: true, json: false, watch: false }
      const start = performance.now()
      expect(await runCheck(readConfig(environment), check, false, output, root)).toBe(0)
      tell(`${file}: checked`, start)
      expect(errors).toEqual([])
    },
  )

  it('both are loaded, and GraphQL answers what they say with the words that say it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'reviewed-'))
    const graph = await openEmbedded({ directory })
    try {
      const start = performance.now()
      await loadSeed(graph, makeContent(readProjectSeed(drafts.root)))
      tell('the seed with both: loaded', start)
      const texts = new Map(
        BULLETINS.map(({ options: { name } }) => [
          `source:${name}`,
          readFileSync(join(drafts.environment.SOURCES_DIR, `${name}.txt`), 'utf8'),
        ]),
      )
      const service = await serve(graph)
      const { body } = await service.post(
        `query ($ids: [ID!]!) { sources(first: 2, where: { id: { in: $ids } }) { nodes { id passages(first: 30) { nodes {
          entities(first: 60, types: [OUTCOME, AGENCY]) { edges { start end node { id ... on Outcome { raw measure } } } }
        } } } } }`,
        { ids: [...texts.keys()] },
      )
      await service.close()
      expect(body).not.toHaveProperty('errors')
      const { data } = answer.parse(body)
      expect(data.sources.nodes.map(({ id }) => id).sort()).toEqual([...texts.keys()].sort())
      for (const { id, passages } of data.sources.nodes) {
        const text = texts.get(id) ?? ''
        const cited = passages.nodes.flatMap(({ entities }) => entities.edges)
        const figures = cited.flatMap(({ start, end, node: { raw } }) =>
          typeof raw === 'string' ? [{ raw, quote: text.slice(start, end) }] : [],
        )
        expect(figures.length).toBeGreaterThan(10)
        expect(figures.filter(({ raw, quote }) => !quote.includes(raw))).toEqual([])
      }
    } finally {
      await graph.close()
      rmSync(directory, { recursive: true, force: true })
    }
  })
})

/** Says how long something took that began at a moment. */
function tell(what: string, start: number): void {
  process.stdout.write(`${what} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
}

const answer = z.object({
  data: z.object({
    sources: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          passages: z.object({
            nodes: z.array(
              z.object({
                entities: z.object({
                  edges: z.array(
                    z.object({
                      start: z.number(),
                      end: z.number(),
                      node: z.object({ raw: z.string().nullish() }),
                    }),
                  ),
                }),
              }),
            ),
          }),
        }),
      ),
    }),
  }),
})
