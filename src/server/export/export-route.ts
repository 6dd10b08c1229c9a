import { finished } from 'node:stream'
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { Config } from '../../config.ts'
import { FORMATS, FORMAT_NAMES, isFormat } from '../../export/formats.ts'
import { clientAddress, clientOf } from '../http/client-address.ts'
import { refuseCrossSite } from '../http/cross-site.ts'
import type { Gate } from '../http/gate.ts'
import { HttpError } from '../http/http-error.ts'
import { parameter } from '../http/parameter.ts'
import { hasTag } from '../responses/graphql-response.ts'
import { byteRange } from './byte-range.ts'
import { Downloads } from './downloads.ts'
import type { ExportFile, ExportFiles } from './export-files.ts'

/** What `/export/<format>` is made of. */
export interface ExportRouteOptions {
  readonly files: ExportFiles
  readonly config: Pick<Config, 'limits' | 'corsOrigins' | 'apiAccess'>
  readonly gate: Gate
  /** The time a download may take besides that of its bytes, in milliseconds. */
  readonly grace?: number
  /** Bytes in a millisecond: a client that takes fewer keeps others from their turn, and is cut off. */
  readonly leastPace?: number
}

const LEAST_PACE = 16
const GRACE = 60_000

/** The route of exports: the current revision as a file, whole or in part. */
export function exportRoute({
  files,
  config,
  gate,
  grace = GRACE,
  leastPace = LEAST_PACE,
}: ExportRouteOptions): RouteOptions {
  const downloads = new Downloads(config.limits.exports)
  const cacheControl = config.apiAccess === 'public' ? 'no-cache' : 'private, no-cache'
  return {
    method: ['GET', 'HEAD'],
    url: '/export/:format',
    onRequest: (request, reply, done) => {
      reply.header('cache-control', 'no-store')
      // A link on another site may lead here; its pages may not have a browser download unseen.
      if (request.headers['sec-fetch-mode'] !== 'navigate') {
        refuseCrossSite(request.method, request.headers, config.corsOrigins)
      }
      gate(request, reply)
      done()
    },
    handler: async (request, reply) => {
      const format = parameter(request, 'format')
      if (!isFormat(format)) {
        const names = FORMAT_NAMES.join(', ')
        throw new HttpError(404, 'NOT_FOUND', `There is no such format; there are ${names}.`)
      }
      const end = downloads.begin(clientOf(clientAddress(request)))
      const atEnd = [end]
      finished(reply.raw, () => {
        for (const act of atEnd.splice(0)) act()
      })
      const file = await files.get(format)
      // The client may have gone while it waited.
      if (request.socket.destroyed) {
        file.release()
        return reply.hijack()
      }
      atEnd.push(() => {
        file.release()
      })
      const { mediaType, extension } = FORMATS[format]
      reply.headers({
        'cache-control': cacheControl,
        etag: file.tag,
        'accept-ranges': 'bytes',
        'content-disposition': `attachment; filename="initiative-graph-${file.revision.slice(0, 16)}.${extension}"`,
      })
      const deadline = (bytes: number): void => {
        const overdue = setTimeout(() => reply.raw.destroy(), grace + bytes / leastPace).unref()
        atEnd.push(() => {
          clearTimeout(overdue)
        })
      }
      return send(file, request, reply, mediaType, deadline)
    },
    // What is sent in part has to be the same bytes each time; the ZIP archive is compressed already.
    compress: false,
  }
}

function send(
  file: ExportFile,
  { headers, method }: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  deadline: (bytes: number) => void,
): FastifyReply {
  if (hasTag(headers['if-none-match'], file.tag)) return reply.code(304).send()
  const condition = headers['if-range']
  const isSame = condition === undefined || condition === file.tag
  const range = byteRange(isSame ? headers.range : undefined, file.size)
  if (range === 'unsatisfiable') {
    throw new HttpError(416, 'BAD_REQUEST', `The export has ${file.size} bytes.`, {
      headers: { 'content-range': `bytes */${file.size}` },
    })
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 }
  if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${file.size}`)
  reply.type(mediaType).header('content-length', end - start + 1)
  if (method === 'HEAD') return reply.send()
  deadline(end - start)
  return reply.send(file.read(start, end))
}
