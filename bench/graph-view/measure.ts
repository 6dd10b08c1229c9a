import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, preview } from 'vite'
import { expect, it } from 'vitest'
import { openBrowser, openPage } from '../../src/web/explorer/testing/browser.ts'
import type { Frames } from './frames.ts'

const NODES = 5_000
const EDGES = 10_000

/** Not a test: `npm run measure:graph` prints the frames of the graph view with 5,000 nodes and 10,000 edges. */
it(`frames with ${NODES} nodes and ${EDGES} edges`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'graph-frames-'))
  const shared = { root: import.meta.dirname, configFile: false, logLevel: 'error' } as const
  await build({ ...shared, build: { outDir: folder, emptyOutDir: true }, worker: { format: 'es' } })
  const server = await preview({
    ...shared,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const browser = await openBrowser()
  try {
    const [origin = ''] = server.resolvedUrls?.local ?? []
    const { page, errors } = await openPage(browser, new URL(origin).origin, {
      viewport: { width: 1280, height: 800 },
    })
    await page.goto('/')
    const renderer = await page.evaluate<string>(RENDERER)
    await page.waitForFunction('window.measure !== undefined')
    const phases = await page.evaluate<Readonly<Record<string, Frames>>>(`window.measure(${NODES}, ${EDGES})`)
    process.stdout.write(
      `${NODES} nodes, ${EDGES} edges, ${renderer}; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}\n`,
    )
    for (const [phase, frames] of Object.entries(phases)) process.stdout.write(`${line(phase, frames)}\n`)
    if (process.env['PICTURE'] !== undefined) await page.screenshot({ path: process.env['PICTURE'] })
    expect(errors).toEqual([])
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
})

function line(phase: string, { seconds, framesPerSecond, median, percentile95 }: Frames): string {
  return `${phase.padEnd(8)} ${seconds} s, ${framesPerSecond} frames/s, median ${median} ms, 95 % within ${percentile95} ms`
}

/** What draws: a graphics card, or a program that stands in for one. */
const RENDERER = `(() => {
  const context = document.createElement('canvas').getContext('webgl2')
  const info = context?.getExtension('WEBGL_debug_renderer_info')
  return info ? context.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'no WebGL'
})()`
