import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadOptions, ReadableGraph } from '../graph/port.ts'
import type { ExportInfo } from './format.ts'
import { FORMATS, type FormatName } from './formats.ts'
import type { ExportModel } from './model.ts'
import { type ReadPages, withPages } from './read-graph.ts'

/** How much an export holds. */
export interface Exported {
  readonly nodes: number
  readonly edges: number
}

/** What is exported, and how. */
export interface ExportRequest {
  readonly graph: Pick<ReadableGraph, 'read'>
  readonly model: ExportModel
  readonly format: FormatName
  readonly info: ExportInfo
  /** Called after each page. */
  readonly onProgress?: (exported: Exported) => void
  readonly read?: ReadOptions
}

/**
 * Writes a graph to a stream and ends it. Memory use is independent of the size of the graph.
 * @throws GraphError
 * @throws Error of the stream.
 */
export function writeExport(request: ExportRequest, out: Writable): Promise<Exported> {
  const { graph, model, format, info, onProgress, read } = request
  return withPages(
    graph,
    model,
    async (pages) => {
      const counted = counting(pages, onProgress)
      await pipeline(FORMATS[format].write(counted.pages, model, info), out)
      return counted.exported()
    },
    read,
  )
}

function counting(
  { nodes, edges }: ReadPages,
  onProgress: ExportRequest['onProgress'] = () => undefined,
): { readonly pages: ReadPages; readonly exported: () => Exported } {
  const exported = { nodes: 0, edges: 0 }
  async function* count<T>(
    pages: AsyncGenerator<readonly T[]>,
    what: keyof Exported,
  ): AsyncGenerator<readonly T[]> {
    for await (const page of pages) {
      yield page
      exported[what] += page.length
      onProgress({ ...exported })
    }
  }
  return {
    pages: { nodes: () => count(nodes(), 'nodes'), edges: () => count(edges(), 'edges') },
    exported: () => ({ ...exported }),
  }
}
