import { isUtf8 } from 'node:buffer'
import { setMaxListeners } from 'node:events'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { pathOfId } from '../../addresses.ts'
import { type Config, serviceUrl } from '../../config.ts'
import type { PlacedEntity } from '../../planner/search/reconciler.ts'
import type { Answers } from '../answers.ts'
import { tracedRequest } from '../http/traced-request.ts'
import { waitingClient } from '../http/waiting-client.ts'
import { isForeign } from '../http/cross-site.ts'
import type { Gate } from '../http/gate.ts'
import { HttpError } from '../http/http-error.ts'
import { parameter } from '../http/parameter.ts'
import type { Admission } from '../limits/admission.ts'
import { asHttpError, asking, notNow } from './ask.ts'
import { type ReconcileContext, candidatesOf, nodesOf } from './candidates.ts'
import { findDocument } from './documents.ts'
import { extend } from './extend.ts'
import { manifest } from './manifest.ts'
import type { ReconcileModel } from './model.ts'
import { itemOf, itemSummary, preview, summary } from './preview.ts'
import { BATCH_SIZE, MOST_LISTED, bad, checkType, readExtend, readQueries } from './request.ts'
import { propertiesOf, suggestEntities, suggestItems } from './suggest.ts'
import { isUtf8Escaped } from '../http/utf8-escapes.ts'

/** What `/reconcile` is made of. */
export interface ReconcileRoutesOptions {
  readonly answers: Answers
  /** Requests that run at once, apart from operations: batches do not take the places of the API. */
  readonly calls: Admission
  readonly model: ReconcileModel
  readonly version: string
  readonly gate: Gate
  readonly config: Pick<
    Config,
    'host' | 'port' | 'publicUrl' | 'corsOrigins' | 'limits' | 'apiAccess' | 'statementTimeout'
  >
}

const FORM = 'application/x-www-form-urlencoded'

/** Kinds of what is suggested. */
const KINDS = ['entity', 'type', 'property'] as const

/**
 * Adds `/reconcile`: the Reconciliation Service API 0.2. A request is refused by its headers before its body is read; a
 * form needs no preflight, so that pages of other sites are told by their origin.
 */
export async function serveReconciliation(
  app: FastifyInstance,
  options: ReconcileRoutesOptions,
): Promise<void> {
  const { answers, calls, model, version, gate, config } = options
  const { limits, corsOrigins, apiAccess, statementTimeout } = config
  const base = serviceUrl(config)
  const find = findDocument(model)
  const batchSize = Math.min(BATCH_SIZE, limits.ratePerMinute ?? BATCH_SIZE)
  const described = manifest(model, { base, version, batchSize, apiAccess })

  const checkSite = (request: FastifyRequest, reply: FastifyReply, isPage = false): void => {
    reply.header('cache-control', 'no-store')
    // A page of another site may lead to a page of ours.
    if (isPage && request.headers['sec-fetch-mode'] === 'navigate') return
    if (isForeign(request.headers, corsOrigins)) {
      throw new HttpError(
        403,
        'CROSS_SITE_REQUEST',
        'Pages of other sites may ask where CORS_ORIGINS names their origin; programs may ask in any case.',
      )
    }
  }

  /** Runs a request when it is its turn, within its time. */
  const inTurn = async <Result>(
    request: FastifyRequest,
    reply: FastifyReply,
    work: (context: ReconcileContext) => Promise<Result>,
  ): Promise<Result> => {
    const client = waitingClient(request, reply)
    const gone = new AbortController()
    client.onGone(() => {
      gone.abort()
    })
    const deadline = AbortSignal.timeout(statementTimeout)
    const over = AbortSignal.any([gone.signal, deadline])
    // Each of its operations listens until the request ends.
    setMaxListeners(0, over)
    const ask = asking(answers, {
      hasGone: () => over.aborted || client.hasGone(),
      onGone: (listener) => {
        over.addEventListener('abort', listener, { once: true })
      },
    })
    try {
      return await calls.run(() => work({ model, find, ask }))
    } catch (error) {
      if (deadline.aborted)
        throw notNow('TIMEOUT', `The request took more than ${statementTimeout} ms; ask for less.`)
      throw asHttpError(error)
    }
  }

  const traced = (route: string, work: RouteHandlerMethod): RouteHandlerMethod =>
    function (request, reply) {
      return tracedRequest('reconcile', route, request, () =>
        Promise.resolve(work.call(this, request, reply)),
      )
    }

  const entityOf = async (id: string, context: ReconcileContext): Promise<PlacedEntity> => {
    const [entity] = await nodesOf([id], context.ask)
    if (!entity) throw new HttpError(404, 'NOT_FOUND', 'No entity has this id.')
    return entity
  }

  /** Answers queries and requests for values, sent as a form or in the address. */
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    fields: URLSearchParams,
  ): Promise<object> => {
    const [queries, values] = [fields.get('queries'), fields.get('extend')]
    if (queries !== null && values !== null) throw bad('queries', 'send either `queries` or `extend`')
    if (values !== null) {
      const query = readExtend(values, model)
      return inTurn(request, reply, (context) => extend(query, context))
    }
    if (queries === null) {
      throw bad('queries', `send a form (${FORM}) with \`queries\` or \`extend\`, each JSON`)
    }
    const batch = readQueries(queries, model, batchSize)
    // Each query counts as an operation does; the first is paid for.
    if (batch.size > 1) gate(request, reply, { operations: batch.size - 1 })
    return inTurn(request, reply, async (context) => {
      const results: [string, object][] = []
      // One after the other, so that a batch has one operation in the queue at a time.
      for (const [key, query] of batch) results.push([key, { result: await candidatesOf(query, context) }])
      return Object.fromEntries(results)
    })
  }

  await app.register((scope, _, done) => {
    // Forms are read here alone: elsewhere a body that needs no preflight is refused.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser<Buffer>(FORM, { parseAs: 'buffer' }, (_request, body, parsed) => {
      const text = body.toString()
      if (!isUtf8(body) || !isUtf8Escaped(text)) parsed(notUtf8())
      else parsed(null, new URLSearchParams(text))
    })
    scope.addContentTypeParser('*', (_request, _payload, parsed) => {
      parsed(
        new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', `Queries are forms: send \`content-type: ${FORM}\`.`, {
          headers: { 'accept-post': FORM },
        }),
      )
    })
    scope.get('/reconcile', {
      onRequest: (request, reply, next) => {
        checkSite(request, reply)
        // The protocol has the manifest open, as it says how to authenticate.
        gate(request, reply, { open: !request.url.includes('?') })
        next()
      },
      handler: traced('/reconcile', (request, reply) => {
        const fields = searchOf(request.url)
        // Without parameters the manifest is asked for.
        return fields.size === 0 ? described : answer(request, reply, fields)
      }),
    })
    scope.post('/reconcile', {
      onRequest: (request, reply, next) => {
        checkSite(request, reply)
        gate(request, reply)
        next()
      },
      handler: traced('/reconcile', (request, reply) =>
        answer(
          request,
          reply,
          request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
        ),
      ),
    })

    const get = (url: string, handler: RouteHandlerMethod, isPage = false): void => {
      scope.get(url, {
        onRequest: (request, reply, next) => {
          checkSite(request, reply, isPage)
          gate(request, reply)
          next()
        },
        handler: traced(url, handler),
      })
    }
    get('/reconcile/suggest/entity', (request, reply) => {
      const { prefix, skipped } = typed(request)
      return inTurn(request, reply, async (context) => ({
        result: await suggestEntities(prefix, skipped, context),
      }))
    })
    get('/reconcile/suggest/type', (request) => {
      const { prefix, skipped } = typed(request)
      return { result: suggestItems(prefix, skipped, model.types.values()) }
    })
    get('/reconcile/suggest/property', (request) => {
      const { prefix, skipped } = typed(request)
      return { result: suggestItems(prefix, skipped, propertiesOf(model)) }
    })
    get('/reconcile/properties', (request) => {
      const [type, limit] = [parameter(request, 'type', 'query'), parameter(request, 'limit', 'query')]
      if (type !== '') checkType('type', type, model)
      const most = limit === '' ? undefined : wholeNumber('limit', limit)
      return {
        properties: propertiesOf(model, type === '' ? undefined : type)
          .slice(0, most)
          .map(({ id, name, description }) => ({ id, name, ...(description ? { description } : {}) })),
        ...(type === '' ? {} : { type }),
        ...(most === undefined ? {} : { limit: most }),
      }
    })
    for (const kind of KINDS) {
      get(`/reconcile/flyout/${kind}`, (request, reply) => {
        const id = parameter(request, 'id', 'query')
        if (kind === 'entity') {
          return inTurn(request, reply, async (context) => ({
            id,
            html: await summary(await entityOf(id, context), context),
          }))
        }
        const item = itemOf(model, kind, id)
        if (!item) throw new HttpError(404, 'NOT_FOUND', `No ${kind} has this id.`)
        return { id, html: itemSummary(item) }
      })
    }
    get(
      '/reconcile/view',
      (request, reply) =>
        inTurn(request, reply, async (context) => {
          const { id } = await entityOf(parameter(request, 'id', 'query'), context)
          return reply.redirect(`${base}${pathOfId(id)}`, 302)
        }),
      true,
    )
    const framed = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors ${["'self'", ...corsOrigins].join(' ')}`
    get(
      '/reconcile/preview',
      (request, reply) =>
        inTurn(request, reply, async (context) => {
          const html = await preview(
            await entityOf(parameter(request, 'id', 'query'), context),
            base,
            context,
          )
          // The policy says who may frame it; the older header knows no list.
          return reply
            .removeHeader('x-frame-options')
            .header('content-security-policy', framed)
            .type('text/html; charset=utf-8')
            .send(html)
        }),
      true,
    )
    done()
  })

  /** What somebody types, and how many suggestions there are already. */
  function typed(request: FastifyRequest): { readonly prefix: string; readonly skipped: number } {
    const cursor = parameter(request, 'cursor', 'query')
    return {
      prefix: parameter(request, 'prefix', 'query'),
      skipped: cursor === '' ? 0 : wholeNumber('cursor', cursor),
    }
  }
}

/** @throws HttpError for what is no number of things. */
function wholeNumber(name: string, text: string): number {
  const number = Number(text)
  if (/^\d{1,6}$/.test(text)) return number
  throw bad(name, `it should be a whole number such as ${MOST_LISTED}`)
}

function searchOf(url: string): URLSearchParams {
  const start = url.indexOf('?')
  const text = start < 0 ? '' : url.slice(start + 1)
  if (!isUtf8Escaped(text)) throw notUtf8()
  return new URLSearchParams(text)
}

function notUtf8(): HttpError {
  return new HttpError(400, 'BAD_REQUEST', 'The request is not UTF-8; percent-encode it as UTF-8.')
}
