import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { paths } from './paths.ts'
import { seriousIn } from './serious-in.ts'
import { type Site, openSite } from './site.ts'

// Takes longer than other tests: axe looks at every element of every page, twice.
describe.runIf(hasBrowser())('axe finds nothing serious', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await openSite()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  // One page is loaded once and looked at twice: what differs in the dark is the contrast of its colours.
  it.each([...paths, '/goal/none'])('on %s, in light and in dark', async (path) => {
    const { page, errors } = await openPage(browser, site.url, { reducedMotion: 'reduce' })
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await page.evaluate(axe.source)
    expect(await seriousIn(page, 'axe.run()')).toEqual([])
    await page.getByRole('button', { name: 'Dark' }).click()
    expect(await seriousIn(page, "axe.run({ runOnly: ['color-contrast'] })")).toEqual([])
    expect(errors).toEqual([])
    await page.context().close()
  })
})
