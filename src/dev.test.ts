import { test } from 'vitest'
import { HARBOUR, makeDraftRoot } from './loader/draft/review/testing/draft-root.ts'
import { openReview } from './loader/draft/review/command.ts'
import { openBrowser, openPage } from './web/explorer/testing/browser.ts'
test('look', async () => {
  const root = makeDraftRoot(HARBOUR.registers)
  await root.draft(HARBOUR.text, HARBOUR.options)
  const t = performance.now()
  const review = await openReview({ slug: 'night-harbour', port: 0 }, root.environment, { error: (l) => console.log(l) }, root.root)
  console.log('open', performance.now() - t)
  const browser = await openBrowser()
  const { page, errors } = await openPage(browser, new URL(review.address).origin, { viewport: { width: 1280, height: 800 } })
  await page.goto(review.address)
  await page.locator('.review-card').first().waitFor()
  await page.screenshot({ path: '/tmp/r1.png' })
  await page.keyboard.press('a')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await page.waitForTimeout(800)
  await page.screenshot({ path: '/tmp/r2.png' })
  console.log(errors, await page.locator('.review-live').textContent())
  await browser.close(); await review.close(); root.remove()
})
