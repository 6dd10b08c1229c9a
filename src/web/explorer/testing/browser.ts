import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core'

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/**
 * Whether the pages can be tried in a browser. Says so in one line where there is none; under `CI=true` there has
 * to be one.
 */
export function hasBrowser(): boolean {
  if (existsSync(path)) return true
  if (process.env['CI'] === 'true') throw new Error(`no Chromium at ${path}; set CHROMIUM_PATH`)
  process.stderr.write(`Tests in a browser are skipped: no Chromium at ${path}; set CHROMIUM_PATH.\n`)
  return false
}

/** Starts Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** A page and what went wrong in it. */
export interface WatchedPage {
  readonly page: Page
  /** Errors on the console, uncaught errors, and requests for another host, as they come. */
  readonly errors: string[]
}

/** Opens a page in a window of its own that keeps count of what goes wrong. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin)
      errors.push(`foreign: ${request.url()}`)
  })
  return { page, errors }
}
