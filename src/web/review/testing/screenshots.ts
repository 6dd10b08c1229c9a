import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../../graph/embedded/grafeo.ts'
import { type RunningReview, openReview } from '../../../loader/draft/review/command.ts'
import { type DraftRoot, HARBOUR, makeDraftRoot } from '../../../loader/draft/review/testing/draft-root.ts'
import { makeContent } from '../../../loader/load/content.ts'
import { loadSeed } from '../../../loader/load/load.ts'
import { readProjectSeed } from '../../../loader/read/seed-files.ts'
import { textsOfSources } from '../../../loader/check/texts-of-sources.ts'
import { projectRoot } from '../../../project-root.ts'
import { serve } from '../../../server/testing/service.ts'
import { type WatchedPage, openBrowser, openPage } from '../../explorer/testing/browser.ts'
import { ENGLISH } from './harbour/english.ts'
import { Reviewer } from './reviewer.ts'

const folder = join(projectRoot, 'docs/screenshots')

/**
 * Not a test: `npm run screenshots` writes `docs/screenshots/review-<step>.png`, one review from the draft to the graph. The
 * city and everything it did are invented.
 */
describe('screenshots of a review', () => {
  let drafts: DraftRoot
  let browser: Browser
  let review: RunningReview
  let watched: WatchedPage
  let reviewer: Reviewer

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    drafts = makeDraftRoot(HARBOUR.registers)
    await drafts.draft(HARBOUR.text, HARBOUR.options)
    const { options } = HARBOUR
    review = await openReview(
      { slug: options.name, port: 0 },
      drafts.environment,
      { error: fail },
      drafts.root,
    )
    browser = await openBrowser()
    watched = await openPage(browser, new URL(review.address).origin, {
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    reviewer = new Reviewer(watched.page)
    await reviewer.open(review.address)
  })
  afterAll(async () => {
    await browser.close()
    await review.close()
    drafts.remove()
  })

  it('1: the draft, nothing decided', async () => {
    await watched.page.locator('[data-kind=initiative] h3').first().click()
    await picture(watched.page, '1-draft')
  })

  it('2: a passage is decided, and the progress shows it', async () => {
    await watched.page.locator('[data-key=source] h3').click()
    for (let count = 0; count < 6; count++) {
      const { kind } = await reviewer.selected()
      await reviewer.decide(kind === 'outcome' || kind === 'term' ? 'f' : 'a')
    }
    // 一 is no number here, and not explained by this either.
    await watched.page.locator('.review-card[data-kind=term]', { hasText: '下一步' }).locator('h3').click()
    await reviewer.decide('x')
    await watched.page.locator('.review-card[data-kind=outcome] h3').first().click()
    await picture(watched.page, '2-decided')
  })

  it('3: an agency that has another name in the graph: candidates, each with its digit', async () => {
    await watched.page
      .locator('.review-card[data-kind=agency]', { hasText: '市应急局' })
      .locator('h3')
      .click()
    await watched.page.getByRole('button', { name: 'Dark' }).click()
    await picture(watched.page, '3-candidates')
    await watched.page.getByRole('button', { name: 'Light' }).click()
  })

  it('4: a figure is edited, in Chinese', async () => {
    await watched.page
      .locator('.review-card[data-kind=outcome]', { hasText: '1360艘次' })
      .locator('h3')
      .click()
    await watched.page.getByRole('button', { name: '中文' }).click()
    await reviewer.press('e')
    await watched.page.locator('.review-form').waitFor()
    await picture(watched.page, '4-edit')
    await watched.page.keyboard.press('Escape')
    await watched.page.getByRole('button', { name: 'English' }).click()
  })

  it('5: everything is decided, named and written', async () => {
    const { page } = watched
    await page.locator('.review-card[data-status=REJECTED] h3').click()
    await reviewer.decide('a')
    await reviewer.acceptAll()
    await page.locator('[data-key=source] h3').click()
    await reviewer.nameAll((name) => {
      const english = ENGLISH[name]
      if (english === undefined) throw new Error(`no English name for ${name}`)
      return english
    })
    await page.locator('.review-check:not([data-found])', { hasText: 'Checked: no errors' }).waitFor()
    await reviewer.press('w')
    await page.getByRole('dialog', { name: 'Written' }).waitFor()
    await picture(page, '5-written')
    expect(watched.errors).toEqual([])
  })

  it('6: the graph that was loaded cites the text', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'reviewed-'))
    const graph = await openEmbedded({ directory })
    const seed = readProjectSeed(drafts.root)
    await loadSeed(graph, makeContent(seed))
    const texts = textsOfSources(drafts.environment.SOURCES_DIR, seed.sources)
    const [text = ''] = texts.values()
    const service = await serve(graph, {}, { quote: (_, start, end) => text.slice(start, end) })
    const url = await service.app.listen({ host: '127.0.0.1', port: 0 })
    const { page, errors } = await openPage(browser, url, { viewport: { width: 1280, height: 800 } })
    await page.goto('/agency/linlan-human-resources')
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page.locator('.citation').nth(1).click()
    await page.locator('.citation-detail:popover-open blockquote').waitFor()
    await picture(page, '6-graph')
    expect(errors).toEqual([])
    await service.close()
    await graph.close()
    rmSync(directory, { recursive: true, force: true })
  })
})

async function picture(page: Page, name: string): Promise<void> {
  // The checker's message comes after the answer.
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: join(folder, `review-${name}.png`) })
}

function fail(line: string): void {
  throw new Error(line)
}
