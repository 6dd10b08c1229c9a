import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../../project-root.ts'
import { views } from '../views.ts'
import { openBrowser, openPage } from './browser.ts'
import { type Site, openSite } from './site.ts'

const folder = join(projectRoot, 'docs/screenshots')

const SIZES = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

interface Picture {
  readonly name: string
  readonly path: string
  readonly before?: (page: Page) => Promise<void>
}

// The service here has no text of a source, so that no picture has any.
const pictures: readonly Picture[] = [
  { name: 'home', path: '/' },
  {
    name: 'search',
    path: '/',
    before: async (page) => {
      await page.getByRole('combobox').fill('wenjiuye')
      await page.getByRole('option').first().waitFor()
    },
  },
  { name: 'goal', path: '/goal/innovation-centre' },
  { name: 'agency', path: '/agency/municipal-party-committee' },
  { name: 'initiative', path: '/initiative/saic-trade-in-sales' },
  { name: 'source', path: '/source/shanghai-2025-bulletin#char=1432,1490' },
  ...views.filter(({ name }) => name !== 'graph').map(({ name }) => ({ name, path: `/${name}` })),
  { name: 'graph', path: '/graph?start=goal:innovation-centre', before: arranged },
  {
    name: 'paths',
    path: '/graph?from=agency:xuhui-district&to=agency:minhang-district&path=1',
    before: arranged,
  },
]

/** Until the nodes have found their places. */
async function arranged(page: Page): Promise<void> {
  await page
    .locator('.graph-canvas[data-moving=true]')
    .waitFor({ timeout: 500 })
    .catch(() => undefined)
  await page.locator('.graph-canvas[data-moving=false] canvas').first().waitFor({ state: 'attached' })
  // Names are drawn with the frame after.
  await page.waitForTimeout(500)
}

/** Not a test: `npm run screenshots` writes `docs/screenshots/<view>-<size>-<language>.png`. */
describe('screenshots', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    site = await openSite()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  it.each(
    pictures.flatMap((picture) =>
      (['desktop', 'phone'] as const).flatMap((size) =>
        (['zh', 'en'] as const).map((language) => ({ ...picture, size, language })),
      ),
    ),
  )('$name-$size-$language', async ({ name, path, before, size, language }) => {
    const { page, errors } = await openPage(browser, site.url, {
      viewport: SIZES[size],
      locale: language === 'zh' ? 'zh-CN' : 'en-GB',
      reducedMotion: 'reduce',
    })
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    await before?.(page)
    await page.screenshot({ path: join(folder, `${name}-${size}-${language}.png`) })
    await page.context().close()
    expect(errors).toEqual([])
  })
})
