import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser, openPage } from './browser.ts'
import { EAST_PORT } from './east-port.ts'
import { type Site, openSite } from './site.ts'

describe.runIf(hasBrowser())('pages of several sources', () => {
  let site: Site
  let browser: Browser

  beforeAll(async () => {
    site = await openSite(() => null, EAST_PORT)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.close()
  })

  /** What the facts and the rows of tables of a page say, one per line. */
  async function linesOf(
    path: string,
    locale: string,
    lines = '.entity-head .fact, .figures tr',
  ): Promise<string[]> {
    const { page, errors } = await openPage(browser, site.url, { locale })
    await page.goto(path)
    await page.locator('h1').waitFor()
    await page.waitForLoadState('networkidle')
    const texts = await page.locator(lines).allInnerTexts()
    await page.context().close()
    expect(errors).toEqual([])
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }

  it('the figures of an indicator are a series, each with its source and what others say', async () => {
    expect(await linesOf('/indicator/east-visitors', 'en-GB')).toMatchInlineSnapshot(`
      [
        "Unit 人次",
        "Measured of East Port",
        "Said in first stated 2025-04-10, last stated 2025-10-22",
        "Period Figure How to read it Said in Others say",
        "2025-01-01 – 2025-03-31 5 million500万人次 result, as stated Bulletin april 2025-04-10 ¶ 1·7 agrees with more than 4.9 million超490万人次",
        "2025-01-01 – 2025-03-31 more than 4.9 million超490万人次 result, more than Bulletin july 2025-07-31 ¶ 1·6 agrees with 5 million500万人次",
        "2025-01-01 – 2025-06-30 11 million1100万人次 result, as stated Bulletin july 2025-07-31 ¶ 1·21 differs from 13 million1300万人次",
        "2025-01-01 – 2025-06-30 13 million1300万人次 result, as stated Bulletin october 2025-10-22 ¶ 1·0 differs from 11 million1100万人次",
      ]
    `)
  })

  it('an agency says its city, who took over, and where no source names it', async () => {
    expect(await linesOf('/agency/east-tourism', 'zh-CN')).toMatchInlineSnapshot(`
      [
        "类别 政府部门",
        "发布的来源 april简报",
        "城市 东港市",
        "后继 市文旅局",
        "曾用标识 agency:east-travel",
        "出处 首见于 2025-04-10",
        "指标 数值 读法 时段 出处",
        "接待游客 未点名 500万人次 结果、原文未加限定 2025-01-01 – 2025-03-31 第1段·7",
      ]
    `)
    const initiatives = await linesOf('/agency/east-tourism', 'en-GB', '.line-head')
    expect(initiatives).toEqual(['Spring outings春游行动 leads implied ¶ 1·0'])
  })

  it('an outcome says what differs from it, and who says that', async () => {
    expect(await linesOf('/outcome/east-summer-visitors', 'zh-CN')).toMatchInlineSnapshot(`
      [
        "读法 结果、原文未加限定",
        "时段 2025-01-01 – 2025-06-30",
        "指标 东港接待游客",
        "出处 第1段·21 首见于 2025-07-31",
        "指标 数值 读法 时段 出处",
        "接待游客 1300万人次 结果、原文未加限定 2025-01-01 – 2025-06-30 october简报 2025-10-22 第1段·0",
      ]
    `)
  })

  it('a source says who published it, when, where, and what it says', async () => {
    const head = await linesOf('/source/april', 'zh-CN')
    expect(head.slice(0, 4)).toEqual([
      '发布者 市旅游局',
      '发布日期 2025-04-10',
      '城市 东港市',
      '网址 https://east-port.example/april',
    ])
    expect(await linesOf('/source/april', 'en-GB', '.taken .fact')).toEqual([
      'Initiative Spring outings',
      'Outcome Visitors',
    ])
  })

  it('a source that was withdrawn says so, and nothing else is said of what it says', async () => {
    expect(await linesOf('/source/may', 'zh-CN', '.withdrawn, .taken')).toEqual([
      '此来源已于 2025-06-01 撤回。数字有误。',
    ])
  })
})
