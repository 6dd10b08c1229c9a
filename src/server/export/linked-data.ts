import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { CONTEXT_PATH, pathOfId } from '../../addresses.ts'
import { parseRange } from '../../citation.ts'
import type { Config } from '../../config.ts'
import type { ExportInfo } from '../../export/format.ts'
import { FORMATS } from '../../export/formats.ts'
import type { ExportModel, NodeKind } from '../../export/model.ts'
import { annotation, contextDocument, entityJsonLd, entityTurtle } from '../../export/rdf/one.ts'
import { describeNode, describePlace, mergedInto } from '../../export/read-one.ts'
import { GraphError, type ReadOptions, type ReadableGraph } from '../../graph/port.ts'
import type { Ontology } from '../../ontology/model.ts'
import type { ReadContext } from '../../planner/reader.ts'
import type { Gate } from '../http/gate.ts'
import { HttpError } from '../http/http-error.ts'
import { preferredType } from '../http/media-type.ts'
import { parameter } from '../http/parameter.ts'
import type { Admission } from '../limits/admission.ts'
import { hasTag } from '../responses/graphql-response.ts'

/** What linked data is made of. */
export interface LinkedDataOptions {
  readonly graph: Pick<ReadableGraph, 'read'>
  readonly ontology: Ontology
  readonly model: ExportModel
  readonly quote: ReadContext['quote']
  readonly publicUrl: string
  readonly statementTimeout: number
  readonly gate: Gate
  readonly admission: Admission
  readonly apiAccess: Config['apiAccess']
}

/** Makes what sends linked data to a client that prefers it to a page; undefined where it wants the page. */
export type AnswerLinkedData = (
  prefix: string,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<(() => FastifyReply) | undefined>

const HTML = 'text/html'
const JSON_LD = 'application/ld+json'
const TURTLE = 'text/turtle'

/** Makes what answers addresses of entities and of places in sources to clients that prefer linked data to a page. */
export function linkedData(options: LinkedDataOptions): AnswerLinkedData {
  const { ontology, model, gate, admission, publicUrl, statementTimeout } = options
  const info: ExportInfo = { revision: undefined, publicUrl }
  const kinds = new Map([...ontology.nodes.values()].map(({ prefix, label }) => [prefix, label]))
  const citable = ontology.nodes.get(ontology.evidence.source)?.prefix
  return async (prefix, request, reply) => {
    reply.header('vary', 'accept')
    const char = prefix === citable ? parameter(request, 'char', 'query') : ''
    const isPlace = char !== ''
    const offered = isPlace ? ([HTML, JSON_LD] as const) : ([HTML, JSON_LD, TURTLE] as const)
    const type = preferredType<string>(request.headers.accept, offered)
    if (type === HTML) return undefined
    // The page holds no data, but this does.
    gate(request, reply)
    const id = `${prefix}:${parameter(request, 'slug')}`
    const kind = model.nodes.get(kinds.get(prefix) ?? '')
    if (!kind) throw nothing()
    const answer = await admission
      .run(({ cancellation, yieldPlace }) => {
        const read: ReadOptions = {
          operation: 'linkedData',
          timeout: statementTimeout,
          cancellation,
          onLong: yieldPlace,
        }
        return isPlace
          ? answerPlace(options, id, char, read)
          : answerEntity(options, kind, id, type, info, read)
      })
      .catch(asHttpError)
    return 'location' in answer
      ? () => reply.redirect(answer.location, 301)
      : () => respond(request, reply, type, answer.body, options.apiAccess)
  }
}

/** What is answered, or where else to look. */
type Answer = { readonly body: string } | { readonly location: string }

async function answerEntity(
  { graph, model, publicUrl }: LinkedDataOptions,
  kind: NodeKind,
  id: string,
  type: string,
  info: ExportInfo,
  read: ReadOptions,
): Promise<Answer> {
  const described = await describeNode(graph, model, kind, id, read)
  if (described) {
    return { body: (type === TURTLE ? entityTurtle : entityJsonLd)(described, model, info) }
  }
  const merged = await mergedInto(graph, kind, id, read)
  if (merged === undefined) throw nothing()
  return { location: `${publicUrl}${pathOfId(merged)}` }
}

async function answerPlace(
  { graph, ontology, quote, publicUrl }: LinkedDataOptions,
  source: string,
  char: string,
  read: ReadOptions,
): Promise<Answer> {
  const range = parseRange(char)
  if (!range) {
    throw new HttpError(400, 'BAD_REQUEST', 'char should be a range of characters such as char=12,18.')
  }
  const citation = { source, ...range }
  const place = await describePlace(graph, ontology.evidence, citation, read)
  if (!place) throw nothing()
  const text = place.digest === undefined ? null : quote(place.digest, range.start, range.end)
  return { body: annotation(citation, place, text, publicUrl) }
}

function nothing(): HttpError {
  return new HttpError(404, 'NOT_FOUND', 'Nothing is at this address.')
}

function asHttpError(error: unknown): never {
  if (error instanceof GraphError && ['GRAPH_UNAVAILABLE', 'ABORTED', 'TIMEOUT'].includes(error.code)) {
    throw new HttpError(
      503,
      'GRAPH_UNAVAILABLE',
      'The graph database does not answer at the moment; try again.',
      { headers: { 'retry-after': '10' } },
    )
  }
  throw error
}

function respond(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  body: string,
  apiAccess: Config['apiAccess'],
): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  reply.headers({ 'cache-control': apiAccess === 'public' ? 'no-cache' : 'private, no-cache', etag: tag })
  if (hasTag(request.headers['if-none-match'], tag)) return reply.code(304).send()
  const { mediaType } = type === TURTLE ? FORMATS.turtle : FORMATS.jsonld
  // Fastify would add a character set to the type of a text, which JSON does not have.
  return reply.type(mediaType).send(Buffer.from(body))
}

/** Where the context is, and its text: the same for every revision. It says nothing of what the graph holds. */
export function contextRoute(model: ExportModel): {
  readonly url: string
  readonly answer: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
} {
  const document = Buffer.from(contextDocument(model))
  return {
    url: CONTEXT_PATH,
    answer: (_, reply) =>
      reply
        .headers({
          'cache-control': 'public, max-age=3600',
          // Whoever reads linked data in a browser fetches it from another site.
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        })
        .type(FORMATS.jsonld.mediaType)
        .send(document),
  }
}
