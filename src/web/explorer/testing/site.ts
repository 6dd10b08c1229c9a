import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../../graph/port.ts'
import { projectRoot } from '../../../project-root.ts'
import { openSeededGraph, serve } from '../../../server/testing/service.ts'

/** The whole service with the seed of this project, on a port of its own. No source has its text. */
export interface Site {
  readonly url: string
  /** Stops answering; the port stays its own. */
  leave(): Promise<void>
  /** Answers at the same port again. */
  comeBack(): Promise<void>
  close(): Promise<void>
}

/** Serves the pages as `npm run build` bundled them. */
export async function openSite(): Promise<Site> {
  if (!existsSync(join(projectRoot, 'dist/web/explorer')))
    throw new Error('build the pages first: npm run build')
  const graph = await openSeededGraph()
  let { service, url } = await listen(graph, 0)
  return {
    url,
    leave: () => service.close(),
    comeBack: async () => {
      ;({ service, url } = await listen(graph, Number(new URL(url).port)))
    },
    close: async () => {
      await service.close()
      await graph.close()
    },
  }
}

async function listen(
  graph: Graph,
  port: number,
): Promise<{ readonly service: Awaited<ReturnType<typeof serve>>; readonly url: string }> {
  const service = await serve(graph)
  return { service, url: await service.app.listen({ host: '127.0.0.1', port }) }
}
