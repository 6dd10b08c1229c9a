import { isUtf8 } from 'node:buffer'
import type { FastifyBodyParser, FastifyInstance } from 'fastify'
import { HttpError } from './http-error.ts'

/** The charset of a media type, without quotes. */
const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i

/** Names of UTF-8, in small letters. */
const UTF_8 = ['utf-8', 'utf8']

/**
 * Has bodies read as JSON in UTF-8, the only encoding of JSON between systems (RFC 8259, 8.1). Other bytes are refused:
 * decoded leniently, a name in another encoding would become one that nobody has.
 */
export function readJsonBodies(app: FastifyInstance): void {
  const { onProtoPoisoning = 'error', onConstructorPoisoning = 'error' } = app.initialConfig
  const parse = app.getDefaultJsonParser(onProtoPoisoning, onConstructorPoisoning)
  const parser: FastifyBodyParser<Buffer> = (request, body, done) => {
    const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? []
    if (!UTF_8.includes(charset.toLowerCase()) || !isUtf8(body)) {
      done(new HttpError(400, 'BAD_REQUEST', 'The body of the request is not UTF-8; encode it as UTF-8.'))
      return
    }
    void parse(request, body.toString(), done)
  }
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser)
}
