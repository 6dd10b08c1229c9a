import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../../graph/port.ts'
import type { SeedFile } from '../../../loader/read/yaml-tree.ts'
import { projectRoot } from '../../../project-root.ts'
import { openSeededGraph, serve } from '../../../server/testing/service.ts'

/** The whole service with the seed of this project, on a port of its own. */
export interface Site {
  readonly url: string
  /** Stops answering until something is done, whatever comes of it; then answers at the same port again. */
  whileAway(act: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Text of a source from an offset to another, in UTF-16 code units. */
type Quote = (start: number, end: number) => string | null

/**
 * Serves the pages as `npm run build` bundled them.
 * @param quote the text of every source; by default none has its text.
 * @param more files of a seed, loaded beside those of this project.
 */
export async function openSite(quote: Quote = () => null, more: readonly SeedFile[] = []): Promise<Site> {
  if (!existsSync(join(projectRoot, 'dist/web/explorer')))
    throw new Error('build the pages first: npm run build')
  const graph = await openSeededGraph(more)
  let { service, url } = await listen(graph, quote, 0)
  return {
    url,
    whileAway: async (act) => {
      await service.close()
      try {
        await act()
      } finally {
        ;({ service, url } = await listen(graph, quote, Number(new URL(url).port)))
      }
    },
    close: async () => {
      await service.close()
      await graph.close()
    },
  }
}

async function listen(
  graph: Graph,
  quote: Quote,
  port: number,
): Promise<{ readonly service: Awaited<ReturnType<typeof serve>>; readonly url: string }> {
  const service = await serve(graph, {}, { quote: (_, start, end) => quote(start, end) })
  return { service, url: await service.app.listen({ host: '127.0.0.1', port }) }
}
