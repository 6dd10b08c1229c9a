import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { labelOf } from '../language/label-of.ts'
import { ENTITY_TYPES, KINDS } from '../ontology.ts'
import { pathOf } from '../pages.ts'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { paths } from './paths.ts'
import { type Site, openSite } from './site.ts'

// Takes longer than other tests: a browser needs about a second to open a page.
describe.runIf(hasBrowser())('the explorer in a browser', () => {
  let site: Site
  let browser: Browser
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    site = await openSite()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })
  beforeEach(async () => {
    ;({ page, errors } = await openPage(browser, site.url))
  })
  afterEach(async () => {
    await page.context().close()
    expect(errors).toEqual([])
  })

  const heading = (): Promise<string | null> => page.locator('h1').textContent()

  it.each(paths)('opens %s from its address', async (path) => {
    await page.goto(path)
    await page.locator('h1').waitFor()
    await expect.poll(() => page.locator('.loading').count()).toBe(0)
    expect(await page.title()).toContain('Initiative Graph')
    expect(await heading()).not.toBe('There is no such page')
    expect(await page.getByRole('alert').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
  })

  it.each(KINDS)('has a page for every %s, with the query behind it', async (kind) => {
    const { name, plural } = ENTITY_TYPES[kind]
    const query = `{ ${plural}(first: 1) { nodes { id name nameEn } } }`
    const answer = await page.request.post(`${site.url}/graphql`, { data: { query } })
    const found = JSON.stringify(await answer.json()).match(
      /"id":"([^"]+)","name":"[^"]+","nameEn":"([^"]+)"/,
    )
    await page.goto(pathOf({ id: found?.[1] ?? '' }))
    await expect.poll(heading).toBe(found?.[2])
    expect(await page.locator('.entity-head .kind').textContent()).toBe(labelOf('en', name))
    expect(await page.locator('.query-panel pre').last().textContent()).toContain('MATCH')
  })

  it.each([
    ['Chinese', '徐汇', 'Xuhui District'],
    ['English', 'stabilise employment', 'Stabilise employment'],
    ['pinyin', 'wenjiuye', 'Stabilise employment'],
    ['initials', 'xhq', 'Xuhui District'],
  ])('finds by %s, and Enter opens it', async (_, typed, found) => {
    await page.goto('/')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    await page.getByRole('option', { selected: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(agency|goal)\//)
    await expect.poll(heading).toMatch(new RegExp(found, 'i'))
  })

  it('search goes by arrows and is cleared by Escape', async () => {
    await page.goto('/')
    const box = page.getByRole('combobox')
    await box.fill('徐汇')
    const options = page.getByRole('option')
    await options.nth(1).waitFor()
    await box.press('ArrowDown')
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true')
    expect(await box.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'))
    await box.press('ArrowUp')
    await box.press('ArrowUp')
    expect(await options.last().getAttribute('aria-selected')).toBe('true')
    await box.press('Escape')
    expect([await box.inputValue(), await options.count()]).toEqual(['', 0])
  })

  it('search says when nothing is found', async () => {
    await page.goto('/')
    await page.getByRole('combobox').fill('qqqqzz')
    await page.getByText('Nothing is found for “qqqqzz”.').waitFor()
  })

  it('speaks the language asked for and switches on the spot', async () => {
    await page.goto('/goal/stable-employment?lang=zh')
    await expect.poll(heading).toBe('稳就业')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(heading).toMatch(/employment/i)
    expect(page.url()).toContain('lang=en')
    await page.goto('/goal/stable-employment')
    await expect.poll(heading).toMatch(/employment/i)
  })

  it('goes on by links and back by the back button', async () => {
    await page.goto('/goal/innovation-centre')
    await page
      .getByRole('link', { name: /^Minhang District/ })
      .first()
      .click()
    await expect.poll(heading).toBe('Minhang District')
    await page.goBack()
    await expect.poll(heading).toContain('innovation centre')
    expect(new URL(page.url()).pathname).toBe('/goal/innovation-centre')
  })

  it('shows where a statement is said and opens the place in the source', async () => {
    await page.goto('/agency/xuhui-district')
    await page.getByRole('button', { name: '¶ 8·1432, cited: characters 1432 to 1490' }).first().click()
    const detail = page.locator('.citation-detail:popover-open')
    await detail.getByText('characters 1432–1490').waitFor()
    await detail.getByRole('link', { name: 'Open in the source' }).click()
    await page.waitForURL('**/source/shanghai-2025-bulletin?char=1432,1490')
    const cited = page.locator('.passage[data-cited=true]')
    await expect.poll(() => cited.textContent()).toContain('The place cited: characters 1432–1490')
    await cited.getByRole('link', { name: 'Xuhui District' }).first().waitFor()
    const top = (): Promise<number> => cited.evaluate((element) => element.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(700)
    expect(await top()).toBeGreaterThanOrEqual(0)
  })

  it('shows more of a long list', async () => {
    await page.goto('/theme/development')
    const lines = page.locator('.lines > li')
    await expect.poll(() => lines.count()).toBe(20)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => lines.count()).toBe(27)
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0)
  })

  it('says that an entity is not there', async () => {
    await page.goto('/goal/none')
    await expect.poll(heading).toBe('There is no such page')
    await page.getByText('goal:none').waitFor()
  })

  it('gives the query behind a page to the playground', async () => {
    await page.goto('/goal/stable-employment')
    await page.getByText('The query behind this view').click()
    expect(await page.getByRole('region', { name: 'Cypher' }).textContent()).toContain(
      "MATCH (goal:Goal {id: 'goal:stable-employment'})",
    )
    const link = new URL(
      (await page.getByRole('link', { name: 'Open in the playground' }).getAttribute('href')) ?? '',
      site.url,
    )
    expect(link.pathname).toBe('/playground')
    expect(link.searchParams.get('query')).toContain('query Goal(')
    expect(JSON.parse(link.searchParams.get('variables') ?? '')).toEqual({ id: 'goal:stable-employment' })
  })

  it('remembers light or dark', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Dark' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Light' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  it('says that the service is away and goes on by itself when it is back', async () => {
    await page.goto('/')
    const goal = page.getByRole('link', { name: 'Build an international science' }).first()
    await goal.waitFor()
    await site.whileAway(async () => {
      await page.getByRole('combobox').fill('xhq')
      await page.getByRole('alert').getByText('The service cannot be reached.').waitFor()
    })
    await page.getByRole('option', { name: 'Xuhui District' }).first().waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    // A request that fails is written to the console by the browser itself.
    expect(errors.every((error) => error.includes('ERR_CONNECTION'))).toBe(true)
    errors.length = 0
  })

  it('keeps what it has read while the service is away, and says so', async () => {
    await page.clock.install()
    await page.goto('/goal/stable-employment')
    await expect.poll(heading).toMatch(/employment/i)
    await site.whileAway(async () => {
      // Answers count as fresh for five minutes; then a page that is opened again asks anew.
      await page.clock.fastForward('06:00')
      await page.getByRole('link', { name: 'Initiative Graph' }).click()
      await page.getByRole('alert').getByText('The service cannot be reached.').waitFor()
      await page.goBack()
      await page.getByText('The service is away; what was read stays here').waitFor()
      expect(await heading()).toMatch(/employment/i)
    })
    await page.getByText('The service is away').waitFor({ state: 'detached' })
    expect(errors.every((error) => error.includes('ERR_CONNECTION'))).toBe(true)
    errors.length = 0
  })
})
