import axe, { type AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { paths } from './paths.ts'
import { type Site, openSite } from './site.ts'

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

  it.each(
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      [...paths, '/goal/none'].map((path) => ({ colorScheme, path })),
    ),
  )('on $path in $colorScheme', async ({ colorScheme, path }) => {
    const { page, mistakes } = await openPage(browser, site.url, { colorScheme, reducedMotion: 'reduce' })
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))")
    await page.evaluate(axe.source)
    const { violations }: AxeResults = await page.evaluate('axe.run()')
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(
      serious.map(
        ({ id, nodes }) => `${id} at ${nodes.length} places: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
      ),
    ).toEqual([])
    expect(mistakes).toEqual([])
    await page.context().close()
  })
})
