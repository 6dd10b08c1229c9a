import { readFileSync } from 'node:fs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { type Site, openSite } from './site.ts'

const PATHS = '/graph?from=agency:xuhui-district&to=agency:minhang-district'

// Takes longer than other tests: a browser without a graphics card draws slowly.
describe.runIf(hasBrowser())('the graph in a browser', () => {
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

  const open = async (path: string): Promise<void> => {
    await page.goto(path)
    await page.locator('.graph-canvas[data-moving=false] canvas').first().waitFor({ state: 'attached' })
  }
  const picture = (): Promise<string | null> => page.getByRole('img').getAttribute('aria-label')
  const save = async (name: string): Promise<Download> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    return download
  }

  it('starts from the page of an entity', async () => {
    await page.goto('/goal/stable-employment')
    await page.getByRole('link', { name: 'Show in the graph' }).click()
    await page.waitForURL('**/graph?start=goal:stable-employment')
    await expect.poll(picture).toMatch(/^Graph of 13 entities and 24 relationships/)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Stabilise employment' }).waitFor()
  })

  it('expands along a relationship by the keyboard, and back', async () => {
    await open('/graph?start=goal:stable-employment')
    const entity = page.getByRole('button', { name: /^More jobs on offer/ })
    await entity.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => entity.getAttribute('aria-pressed')).toBe('true')
    const way = page.getByRole('checkbox', { name: /^produced · Outcome/ })
    await way.focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**expand=initiative:job-supply.outcomes**')
    await expect.poll(picture).toMatch(/^Graph of 15 /)
    await page.goBack()
    await expect.poll(picture).toMatch(/^Graph of 13 /)
    expect(await way.isChecked()).toBe(false)
  })

  it('a click on a node selects it, a second one expands it', async () => {
    await open('/graph?start=district:xuhui&expand=nothing')
    await expect.poll(picture).toMatch(/^Graph of 1 entities/)
    const stage = await page.locator('.graph-stage').boundingBox()
    if (!stage) throw new Error('the stage is not to be seen')
    await page.mouse.dblclick(stage.x + stage.width / 2, stage.y + stage.height / 2)
    await page.waitForURL('**expand=district:xuhui.initiatives**')
    await expect.poll(picture).not.toMatch(/^Graph of 1 entities/)
  })

  it('leaves out a kind or a relationship, and the address says so', async () => {
    await open('/graph?start=goal:stable-employment')
    await page
      .getByRole('group', { name: 'Entities' })
      .getByRole('button', { name: /^Initiative/ })
      .click()
    await page.waitForURL('**without=initiative**')
    await expect.poll(picture).toMatch(/^Graph of 6 entities/)
    await page
      .getByRole('group', { name: 'Relationships' })
      .getByRole('button', { name: /^drives/ })
      .click()
    await expect.poll(picture).toMatch(/^Graph of 2 entities/)
    await page.reload()
    await expect.poll(picture).toMatch(/^Graph of 2 entities and 1 relationships/)
  })

  it('finds the paths between two entities typed in, and lists each step with where it is said', async () => {
    await page.goto('/graph')
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('xhq')
    await page.getByRole('option', { name: 'Agency Xuhui District' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**from=agency:xuhui-district')
    await page.getByText('Choose the other end.').waitFor()
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('闵行')
    await page.getByRole('option', { name: 'Agency Minhang District' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${PATHS}`)
    const steps = page.locator('.graph-steps').first().locator('> li')
    await expect
      .poll(() => steps.allTextContents())
      .toEqual([
        'Xuhui District',
        'leads AI Plus action ¶ 8·1432',
        'advances Cope with external uncertainty ¶ 8·1254',
        'advanced by Neobay as a source of innovation ¶ 8·1254',
        'led by Minhang District ¶ 8·1491',
      ])
    await steps.nth(1).getByRole('button').click()
    await page.locator('.citation-detail:popover-open').getByText('characters 1432–1490').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Path 2 alone' }).click()
    await page.waitForURL('**path=2')
    await page.getByRole('button', { name: 'Clear paths' }).click()
    await page.waitForURL('**/graph')
    await page.goBack()
    await expect.poll(() => page.locator('.graph-paths > li').count()).toBeGreaterThan(1)
  })

  it('says where there is no path, and where an end is not there', async () => {
    await open('/graph?from=agency:xuhui-district&to=agency:xuhui-district')
    await page.getByText('Both ends are the same').waitFor()
    await open('/graph?from=agency:xuhui-district&to=agency:nobody')
    await page.getByText('The graph holds no “agency:nobody”.').waitFor()
    await page.goto('/graph?start=goal:none')
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor()
  })

  it('saves what is shown as SVG and as PNG', async () => {
    await open(`${PATHS}&lang=zh`)
    expect(await picture()).toMatch(/8 .*16 /)
    const svg = readFileSync(await (await save('存为 SVG')).path(), 'utf8')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(svg).toContain('<title>徐汇区 — 闵行区</title>')
    // Eight entities and what their four colours stand for.
    expect(svg.match(/<circle /g)).toHaveLength(12)
    expect(svg.match(/ marker-end="url/g)).toHaveLength(16)
    for (const words of ['徐汇区', '闵行区', '牵头', '主体', '目标'])
      expect(svg).toContain(`>${words}</text>`)
    const download = await save('存为 PNG')
    expect(download.suggestedFilename()).toBe('graph.png')
    const png = readFileSync(await download.path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2200])
    // An empty picture of this size takes less than a tenth of it.
    expect(png.length).toBeGreaterThan(60_000)
  })

  it('draws something, and other colours in the dark', async () => {
    await open('/graph?start=goal:stable-employment')
    const drawn = (): Promise<string> =>
      page
        .locator('.graph-stage')
        .screenshot()
        .then((image) => image.toString('base64'))
    const light = await drawn()
    await page.getByRole('button', { name: 'Dark' }).click()
    await expect.poll(drawn).not.toBe(light)
    expect(light.length).toBeGreaterThan(20_000)
    await page.getByRole('button', { name: 'Closer' }).click()
    await page.getByRole('button', { name: 'Fit' }).click()
  })

  it('without WebGL the lists hold the same', async () => {
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await page.goto('/graph?start=goal:stable-employment')
    await page.getByText('This browser has no WebGL to draw with').waitFor()
    await page.getByRole('button', { name: "Shanghai Women's Federation" }).click()
    await page.waitForURL('**selected=agency:**')
  })

  it('goes on by itself when the service is back', async () => {
    await open('/graph?start=goal:stable-employment')
    await site.whileAway(async () => {
      await page.getByRole('button', { name: "Shanghai Women's Federation" }).click()
      await page.getByRole('alert').getByText('The service cannot be reached.').waitFor()
    })
    await page.getByRole('checkbox', { name: /^leads/ }).waitFor()
    expect(errors.every((error) => error.includes('ERR_CONNECTION'))).toBe(true)
    errors.length = 0
  })

  it('gives its queries to the playground', async () => {
    await open(PATHS)
    const panels = page.locator('.query-panel')
    expect(await panels.count()).toBe(2)
    const links = await panels
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    expect(links.map((link) => /query\+(\w+)/.exec(link)?.[1])).toEqual(['Paths', 'Neighbours'])
    expect(await panels.first().locator('pre').last().textContent()).toContain('allShortestPaths')
  })
})
