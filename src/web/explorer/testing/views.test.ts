import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { type Site, openSite } from './site.ts'

describe.runIf(hasBrowser())('the views of the whole graph in a browser', () => {
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
    ;({ page, errors } = await openPage(browser, site.url, { reducedMotion: 'reduce' }))
  })
  afterEach(async () => {
    await page.context().close()
    expect(errors).toEqual([])
  })

  const rowNames = (): Promise<readonly string[]> => page.locator('tbody th a').allTextContents()

  it('the matrix unfolds a goal, orders, and opens what is behind a cell', async () => {
    await page.goto('/matrix')
    await page.getByRole('button', { name: 'Unfold The four stabilities' }).click()
    await page.waitForURL('**unfold=goal**')
    await page.getByRole('rowheader', { name: /Stabilise employment/ }).waitFor()
    await page.getByRole('button', { name: 'Fold The four stabilities' }).click()
    await page.getByRole('rowheader', { name: /Stabilise employment/ }).waitFor({ state: 'detached' })
    expect((await rowNames())[0]).toBe('The four stabilities')
    await page.getByLabel('Order').selectOption('by name')
    const names = await rowNames()
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)))
    await page
      .getByRole('button', { name: "Jing'an District, Smooth economic circulation: initiatives: 3" })
      .click()
    const behind = page.getByRole('region', { name: 'What is behind this cell' })
    await expect.poll(() => behind.locator('li').count()).toBe(3)
    expect(await behind.getByRole('button', { name: /cited/ }).count()).toBeGreaterThan(0)
    await page.reload()
    await behind.waitFor()
  })

  it('figures are filtered and ordered by the address, and those of one measure stand together', async () => {
    await page.goto('/figures')
    const groups = page.locator('.figures tbody')
    const yearOnYear = groups.filter({ hasText: 'against the year before' })
    await expect.poll(() => yearOnYear.first().locator('tr').count()).toBe(5)
    await page.getByLabel('Measure').selectOption('YEAR_ON_YEAR')
    await page.waitForURL('**measure=YEAR_ON_YEAR')
    await page.getByLabel('Order').selectOption('by value')
    await page.waitForURL('**order=VALUE')
    await expect
      .poll(() => groups.filter({ hasText: '+' }).first().locator('.figure-value').allTextContents())
      .toEqual(['↗ +40.2%40.2%', '↗ +12.4%12.4%', '↗ +4.8%4.8%', '↗ +1.8%1.8%', '↗ +1.4%1.4%'])
    await page.getByLabel('Name holds').fill('retail')
    await expect.poll(rowNames).toEqual(['Growth of retail sales on the year before'])
    await page.getByLabel('Name holds').fill('qqq')
    await page.getByText('The graph holds nothing here.').waitFor()
  })

  it('figures are downloaded as they are filtered', async () => {
    await page.goto('/figures?measure=YEAR_ON_YEAR&order=VALUE')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download CSV' }).click()
    expect((await download).suggestedFilename()).toBe('figures.csv')
    const lines = readFileSync(await (await download).path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toMatch(/^\uFEFFid,name,nameEn,kind,measure,/)
    const values = lines.slice(1).map((line) => line.split(','))
    expect(values.every((line) => line[4] === 'YEAR_ON_YEAR')).toBe(true)
    expect(lines.join('\n')).toContain(',UP,40.2%,EXACT,40.2,,,%,2025-01-01,2025-06-30,')
  })

  it('a download without the service says so and can be tried again', async () => {
    await page.goto('/figures')
    const button = page.getByRole('button', { name: 'Download CSV' })
    await button.waitFor()
    const alert = page.getByRole('alert')
    await site.whileAway(async () => {
      await button.click()
      await alert.getByText('The service cannot be reached.').waitFor()
    })
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Try now' }).click()
    expect((await download).suggestedFilename()).toBe('figures.csv')
    expect(errors.every((error) => error.includes('ERR_CONNECTION'))).toBe(true)
    errors.length = 0
  })

  it('every district has a tile that leads to its page', async () => {
    await page.goto('/districts')
    const tiles = page.locator('.tile')
    await expect.poll(() => tiles.count()).toBe(16)
    await page.getByLabel('Shaded by').selectOption('Agencies')
    await page.waitForURL('**by=agencies')
    await tiles.filter({ hasText: 'Jiading' }).getByText('3').waitFor()
    await tiles.filter({ hasText: 'Xuhui' }).click()
    await page.waitForURL('**/district/xuhui')
    await page.goBack()
    await page.waitForURL('**by=agencies')
  })
})
