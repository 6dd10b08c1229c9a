import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { type Site, openSite } from './site.ts'

/** A text in which each character tells where it stands: the last digit of its offset. */
function digits(start: number, end: number): string {
  return Array.from({ length: end - start }, (_, index) => (start + index) % 10).join('')
}

/** Whether the top of an element can be seen. */
function isInWindow(element: Element): boolean {
  const { top } = element.getBoundingClientRect()
  return top >= 0 && top < window.innerHeight
}

describe.runIf(hasBrowser())('where the operator has the text of a source', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await openSite(digits)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it('a citation shows the quote in its context', async () => {
    const { page, errors } = await openPage(browser, site.url)
    await page.goto('/agency/xuhui-district')
    await page.getByRole('button', { name: '¶ 8·1432, cited: characters 1432 to 1490' }).first().click()
    const quote = page.locator('.citation-detail:popover-open blockquote')
    await expect.poll(() => quote.textContent()).toBe(`…${digits(1372, 1490)}${digits(1490, 1536)}`)
    expect(await quote.locator('mark').textContent()).toBe(digits(1432, 1490))
    expect(errors).toEqual([])
    await page.context().close()
  })

  it('the source marks what was taken, and the place cited above all', async () => {
    const { page, errors } = await openPage(browser, site.url)
    await page.goto('/source/shanghai-2025-bulletin?char=1432,1490')
    const passage = page.locator('.passage[data-cited=true]')
    await expect.poll(() => passage.locator('.passage-text').textContent()).toBe(digits(1254, 1536))
    await expect.poll(() => passage.locator('mark:not(.cited)').count()).toBeGreaterThan(3)
    const cited = passage.locator('mark.cited')
    expect((await cited.allTextContents()).join('')).toBe(digits(1432, 1490))
    await expect.poll(() => cited.first().evaluate(isInWindow)).toBe(true)
    expect(errors).toEqual([])
    await page.context().close()
  })
})
