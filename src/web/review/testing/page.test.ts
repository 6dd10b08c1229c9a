import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type RunningReview, openReview } from '../../../loader/draft/review/command.ts'
import { type DraftRoot, HARBOUR, makeDraftRoot } from '../../../loader/draft/review/testing/draft-root.ts'
import { type WatchedPage, hasBrowser, openBrowser, openPage } from '../../explorer/testing/browser.ts'
import { seriousIn } from '../../explorer/testing/serious-in.ts'
import { Reviewer } from './reviewer.ts'

const SLUG = HARBOUR.options.name

describe.runIf(hasBrowser())('the review page', () => {
  let drafts: DraftRoot
  let browser: Browser
  let review: RunningReview
  let port: number
  let watched: WatchedPage
  let reviewer: Reviewer

  const start = (wanted: number): Promise<RunningReview> =>
    openReview({ slug: SLUG, port: wanted }, drafts.environment, { error: () => undefined }, drafts.root)
  const open = (options: BrowserContextOptions = {}): Promise<WatchedPage> =>
    openPage(browser, new URL(review.address).origin, { reducedMotion: 'reduce', ...options })
  const live = (): Promise<string | null> => watched.page.locator('.review-live').textContent()

  beforeAll(async () => {
    drafts = makeDraftRoot(HARBOUR.registers)
    await drafts.draft(HARBOUR.text, HARBOUR.options)
    review = await start(0)
    port = Number(new URL(review.address).port)
    browser = await openBrowser()
    watched = await open()
    reviewer = new Reviewer(watched.page)
    await reviewer.open(review.address)
  })
  afterAll(async () => {
    await browser.close()
    await review.close()
    drafts.remove()
  })

  it('shows the text on the left and a card for each proposal on the right, nothing decided', async () => {
    const { page } = watched
    expect(await page.locator('h1').textContent()).toBe(`Review of ${SLUG}`)
    const passages = await page.locator('.review-passage').allTextContents()
    expect(passages.map((passage) => passage.replace(/^\d+/, '')).join('\n')).toBe(
      readFileSync(HARBOUR.text, 'utf8').trimEnd(),
    )
    expect(await page.locator('progress').getAttribute('value')).toBe('0')
    expect(await reviewer.selected()).toEqual({ key: 'source', kind: 'source', status: 'OPEN' })
  })

  it('axe finds nothing serious, in light and in dark, nor in the dialogs and forms', async () => {
    const { page } = watched
    await page.evaluate(axe.source)
    const cards = page.locator('.review-card[data-kind=initiative]')
    await cards.first().locator('h3').click()
    expect(await seriousIn(page, 'axe.run()')).toEqual([])
    await page.getByRole('button', { name: 'Dark' }).click()
    expect(await seriousIn(page, "axe.run({ runOnly: ['color-contrast'] })")).toEqual([])
    await page.getByRole('button', { name: 'Light' }).click()
    await cards.first().focus()
    for (const key of ['e', '?', 'm']) {
      await page.keyboard.press(key)
      await page.locator('.review-form, dialog[open]').first().waitFor()
      expect([key, await seriousIn(page, 'axe.run()')]).toEqual([key, []])
      await page.keyboard.press('Escape')
      await page.locator('.review-form, dialog[open]').first().waitFor({ state: 'detached' })
    }
  })

  it('is in Chinese as well', async () => {
    const { page } = watched
    await page.getByRole('button', { name: '中文' }).click()
    expect(await page.locator('h1').textContent()).toBe(`审阅：${SLUG}`)
    expect(await page.getByRole('button', { name: '采纳' }).first().isVisible()).toBe(true)
    await page.getByRole('button', { name: 'English' }).click()
  })

  it('an initiative brings the agencies and goals it names exactly, and the page says so', async () => {
    const { page } = watched
    const card = page.locator('.review-card[data-kind=initiative]', { hasText: '海上夜校' })
    await card.locator('h3').click()
    await reviewer.decide('a')
    expect(await live()).toMatch(/^Accepted: .*海上夜校.*, and with it .*市人社局.* Open: \d+\.$/)
    await reviewer.decide('u')
    expect(await live()).toMatch(/^Taken back\./)
    expect(await card.getAttribute('data-status')).toBe('OPEN')
    await reviewer.decide('U')
    expect(await card.getAttribute('data-status')).toBe('ACCEPTED')
    await reviewer.decide('o')
    expect(await card.getAttribute('data-status')).toBe('OPEN')
  })

  it('f accepts all figures and numerals of the passage, and the progress shows it', async () => {
    const { page } = watched
    await page.locator('.review-card[data-kind=outcome] h3').first().click()
    const before = Number(await page.locator('progress').getAttribute('value'))
    await reviewer.decide('f')
    expect(await live()).toMatch(/^Accepted in this passage: \d+\./)
    expect(Number(await page.locator('progress').getAttribute('value'))).toBeGreaterThan(before)
    const passage = page.locator('.review-passage', { hasText: '灯火码头' })
    expect(await passage.locator('mark[data-kind=outcome][data-status=OPEN]').count()).toBe(0)
    await reviewer.decide('u')
  })

  it('x rejects, a digit takes a candidate and 0 a new entity', async () => {
    const { page } = watched
    const card = page.locator('.review-card[data-kind=agency]', { hasText: '市应急局' }).first()
    await card.locator('h3').click()
    expect(await card.locator('.review-candidates [aria-pressed=true]').textContent()).toContain(
      'agency:linlan-emergency',
    )
    await reviewer.decide('0')
    expect(await card.locator('.review-candidates [aria-pressed=true]').textContent()).toMatch(
      /^0 New: agency:/,
    )
    await reviewer.decide('1')
    expect(await live()).toContain('市应急局 is agency:linlan-emergency.')
    const key = await card.getAttribute('data-key')
    await reviewer.decide('x')
    const rejected = page.locator(`.review-card[data-key="${key ?? ''}"]`)
    expect(await rejected.getAttribute('data-status')).toBe('REJECTED')
    expect((await reviewer.selected()).key).not.toBe(key)
    await reviewer.decide('u')
  })

  it('shift and arrows move the edges of the selected span, one character each', async () => {
    const { page } = watched
    const span = page.locator('.review-text [data-span]')
    await page.locator('.review-card[data-kind=outcome]', { hasText: '180门' }).locator('h3').click()
    const words = async (): Promise<string> => (await span.allTextContents()).join('')
    const before = await words()
    expect(before).toBe('180门')
    await reviewer.decide('Shift+ArrowRight')
    expect(await words()).toBe('180门，')
    await reviewer.decide('Shift+ArrowLeft')
    await reviewer.decide('Shift+ArrowUp')
    expect(await words()).toBe('程180门')
    await reviewer.decide('Shift+ArrowDown')
    expect(await words()).toBe(before)
  })

  it('e edits: fields are kept with Enter and left with Escape', async () => {
    const { page } = watched
    const card = page.locator('.review-card[data-kind=outcome]', { hasText: '180门' })
    await card.locator('h3').click()
    await page.keyboard.press('e')
    await page.getByLabel('Direction').selectOption('UP')
    await page.getByLabel('Name', { exact: true }).focus()
    await reviewer.decide('Enter')
    expect(await card.textContent()).toContain('by person')
    await page.keyboard.press('e')
    await page.getByLabel('Name', { exact: true }).fill('something else')
    await page.keyboard.press('Escape')
    expect(await card.textContent()).not.toContain('something else')
  })

  it('n types English names in place; Enter goes on, and names what has the same name at once', async () => {
    const { page } = watched
    await page.locator('[data-key=source] h3').click()
    await page.keyboard.press('n')
    const field = page.locator('.review-name:focus')
    await field.fill('Night harbour brief')
    await page.keyboard.press('Enter')
    await page.locator('[data-key=source] .review-name').waitFor({ state: 'detached' })
    expect(await page.locator('[data-key=source] h3').textContent()).toContain('Night harbour brief')
    expect(await field.count()).toBe(1)
    expect((await reviewer.selected()).key).not.toBe('source')
    await page.keyboard.press('Escape')
  })

  it('m merges two of a type: the mentions of both are one card', async () => {
    const { page } = watched
    const agencies = page.locator('.review-card[data-kind=agency]')
    const count = await agencies.count()
    await agencies.filter({ hasText: '市港航局' }).first().locator('h3').click()
    await page.keyboard.press('m')
    await page.getByRole('dialog').waitFor()
    await reviewer.decide('1')
    expect(await live()).toMatch(/^Merged 市港航局 into /)
    expect(await agencies.count()).toBe(count - 1)
    await reviewer.decide('u')
    expect(await agencies.count()).toBe(count)
  })

  it('text marked with the mouse is added', async () => {
    const { page } = watched
    await mark(page, '渔民')
    await page.waitForTimeout(500)
    console.log(
      await page.evaluate(() => [
        String(window.getSelection()),
        document.querySelector('dialog')?.textContent,
        document.querySelector('.review-card[data-selected]')?.textContent,
      ]),
    )
    await page.getByRole('dialog', { name: 'Add “渔民” as' }).waitFor()
    await reviewer.decide('3')
    expect(await live()).toMatch(/^Added: 渔民\./)
    expect((await reviewer.selected()).kind).toBe('goal')
    await page.keyboard.press('Escape')
    await reviewer.decide('u')
  })

  it('text is marked by keys alone as well', async () => {
    const { page } = watched
    const first = page.locator('.review-card[data-kind=term]').first()
    await first.locator('h3').click()
    await reviewer.decide('x')
    await page.keyboard.press('i')
    const marking = page.locator('[data-marking]')
    await marking.first().waitFor()
    const before = (await marking.allTextContents()).join('')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(async () => (await marking.allTextContents()).join('').length).toBe(before.length + 1)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await reviewer.decide('5')
    const { kind, status } = await reviewer.selected()
    expect([kind, status]).toEqual(['term', 'OPEN'])
    await reviewer.decide('u')
    await reviewer.decide('u')
  })

  it('a second window is told that the first has decided, and decides on the new state', async () => {
    const other = await watched.page.context().newPage()
    await other.goto('/')
    await other.locator('.review-card[data-selected]').waitFor()
    await watched.page.locator('[data-key=source] h3').click()
    await reviewer.decide('a')
    await other.getByText('Another window has decided; this one is up to date.').first().waitFor()
    expect(await other.locator('[data-key=source]').getAttribute('data-status')).toBe('ACCEPTED')
    await other.close()
    await watched.page.locator('[data-key=source] h3').click()
    await reviewer.decide('o')
  })

  it('a window that decides on what it has not seen is refused and shows the new state', async () => {
    const other = await watched.page.context().newPage()
    // This one hears of nothing.
    await other.route('**/api/events', (route) => route.abort())
    await other.goto('/')
    await other.locator('.review-card[data-selected]').waitFor()
    await watched.page.locator('[data-key=source] h3').click()
    await reviewer.decide('a')
    await other.keyboard.press('x')
    await other.getByText('Decided in another window.').first().waitFor()
    expect(await other.locator('[data-key=source]').getAttribute('data-status')).toBe('ACCEPTED')
    await other.close()
  })

  it('what is decided is there after the page is closed, and after the server is killed and started again', async () => {
    const { page } = watched
    const decided = await page.locator('.review-card[data-status=ACCEPTED]').count()
    expect(decided).toBeGreaterThan(0)
    await page.reload()
    await page.locator('.review-card[data-selected]').waitFor()
    expect(await page.locator('.review-card[data-status=ACCEPTED]').count()).toBe(decided)
    await review.close()
    await page.getByText('The review server is gone.').waitFor()
    review = await start(port)
    await page.getByText('The review server is gone.').waitFor({ state: 'detached' })
    await page.locator('[data-key=source] h3').click()
    await reviewer.decide('o')
    expect(await page.locator('.review-card[data-status=ACCEPTED]').count()).toBe(decided - 1)
  })

  it('the checker says on the card what is wrong, and what it refuses is not written', async () => {
    const { page } = watched
    await page.locator('[data-key=source] h3').click()
    await page.keyboard.press('e')
    await page.getByLabel('Published').fill('2999-01-01')
    await reviewer.decide('Enter')
    await page.locator('[data-key=source] h3').click()
    await reviewer.decide('a')
    const said = page.locator('[data-key=source] .review-problems')
    await said.getByText('2999-01-01').waitFor()
    await page.keyboard.press('w')
    await page.getByRole('dialog', { name: 'The checker finds errors' }).waitFor()
    await page.keyboard.press('Escape')
    await reviewer.decide('u')
    await reviewer.decide('u')
    await said.getByText('2999-01-01').waitFor({ state: 'detached' })
  })

  it('an address that was opened once is worth nothing in another browser', async () => {
    const other = await open()
    const response = await other.page.goto(review.address)
    expect(response?.status()).toBe(200)
    const third = await open()
    expect((await third.page.goto(review.address))?.status()).toBe(401)
    await other.page.context().close()
    await third.page.context().close()
    // The new cookie has taken the place of the first.
    await watched.page.reload()
    expect(await watched.page.locator('body').textContent()).toContain('NOT_ADMITTED')
  })
})

/** Marks words as a mouse does. */
async function mark(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.review-text') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0 || !node.parentElement?.dataset['start']) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      node.parentElement.scrollIntoView({ block: 'center' })
      const { left, right, top, bottom } = range.getBoundingClientRect()
      return { left, right, middle: (top + bottom) / 2 }
    }
    return null
  }, words)
  const { left, right, middle } = z
    .object({ left: z.number(), right: z.number(), middle: z.number() })
    .parse(ends)
  await page.mouse.move(left + 1, middle)
  await page.mouse.down()
  await page.mouse.move(right - 1, middle, { steps: 4 })
  await page.mouse.up()
}
