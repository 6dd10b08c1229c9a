import { z } from 'zod'
import { parseCitation } from '../../../citation.ts'
import { McpCitationsDocument, McpPlaceDocument } from '../generated/graphql.ts'
import { resolve } from '../graph/resolve.ts'
import { citation, named, nameOf, present, revision } from '../graph/statements.ts'
import { type Call, tool } from '../tool.ts'
import { ToolError } from '../tool-error.ts'

/** Characters shown on either side of a quote. */
const AROUND = 80

const place = citation.extend({
  paragraph: z.number().int().optional().describe('Ordinal of the passage.'),
  before: z.string().optional(),
  after: z.string().optional(),
  says: z.array(named).describe('What is cited from here.'),
  published: z.string().optional(),
  publisher: z.string().optional(),
  sourceUrl: z.string().optional().describe('Where the source was published.'),
})

/** `cite`: quotes in their context. */
export const cite = tool({
  name: 'cite',
  title: 'Quote in context',
  description:
    'What stands at a place of a source, with the words around it and everything cited from there; or the places that an entity is cited from. The quote is missing where the operator does not hold the text.',
  input: z.object({
    place: z
      .string()
      .max(300)
      .optional()
      .describe('A place: source:shanghai-2025-bulletin#char=1254,1268 (source, then characters).'),
    id: z.string().max(200).optional().describe('Or an entity, by id or exact name.'),
    first: z.number().int().min(1).max(5).default(3).describe('How many places of an entity.'),
  }),
  output: z.object({ revision, places: z.array(place), placesInAll: z.number().int() }),
  run: async ({ place: written, id, first }, call) => {
    if (written !== undefined && id === undefined) {
      const cited = parseCitation(written)
      if (!cited) {
        throw new ToolError(
          `place: ${JSON.stringify(written)} is no place; write it as source:shanghai-2025-bulletin#char=1254,1268.`,
        )
      }
      const found = await placeOf(cited, call)
      return { revision: found.revision, places: [found.place], placesInAll: 1 }
    }
    if (id === undefined || written !== undefined)
      throw new ToolError('Give `place` or `id`, one of the two.')
    const entity = await resolve(call.ask, call.ontology, 'id', id)
    const { graph, node } = await call.ask.ask(McpCitationsDocument, { id: entity.id })
    const evidence = node && 'evidence' in node ? node.evidence : []
    const places = []
    for (const { source, start, end } of evidence.slice(0, first)) {
      places.push((await placeOf({ source: source.id, start, end }, call)).place)
    }
    return { revision: graph.revision, places, placesInAll: evidence.length }
  },
})

async function placeOf(
  { source: id, start, end }: { readonly source: string; readonly start: number; readonly end: number },
  { ask, statements }: Call,
): Promise<{ revision: string | null; place: z.output<typeof place> }> {
  const { graph, source } = await ask.ask(McpPlaceDocument, { source: id, start, end })
  if (!source)
    throw new ToolError(`place: there is no source ${JSON.stringify(id)}; \`find\` with types ["Source"].`)
  const { length, published, url, publisher, passages } = source
  if (length !== null && end > length) {
    throw new ToolError(`place: it ends at ${end}, and the source has ${length} characters.`)
  }
  const [first, last] = [passages.nodes[0], passages.nodes.at(-1)]
  const text = passages.nodes.map(({ quote }) => quote)
  const isHeld = first && last && text.every((one) => one !== null)
  const quote = isHeld ? textOf(passages.nodes, start, end) : null
  const says = passages.nodes.flatMap(({ entities }) =>
    entities.edges.filter((edge) => edge.start < end && edge.end > start).map(({ node }) => nameOf(node)),
  )
  return {
    revision: graph.revision,
    place: {
      ...statements.citation({ source, start, end, quote }, true),
      ...(first ? { paragraph: first.number } : {}),
      ...(isHeld
        ? {
            before: textOf(passages.nodes, Math.max(first.start, start - AROUND), start),
            after: textOf(passages.nodes, end, Math.min(last.end, end + AROUND)),
          }
        : {}),
      says: [...new Map(says.map((one) => [one.id, one])).values()],
      ...present({ published, sourceUrl: url, publisher: publisher?.name }),
    },
  }
}

/** The text of passages between two offsets of their source. */
function textOf(
  passages: readonly { readonly start: number; readonly quote: string | null }[],
  start: number,
  end: number,
): string {
  return passages
    .map(({ start: at, quote }) => (quote ?? '').slice(Math.max(0, start - at), Math.max(0, end - at)))
    .filter((part) => part !== '')
    .join('\n')
}
