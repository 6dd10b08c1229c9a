import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { servePageFiles } from '../http/page-files.ts'
import type { Ontology } from '../ontology/model.ts'
import { projectRoot } from '../project-root.ts'
import type { AnswerLinkedData } from './export/linked-data.ts'
import { VIEWS } from './views.ts'

/** Where pages come from, and who else answers at their addresses. */
export interface PageOptions {
  /** The folder that the build wrote; that of this project by default. */
  readonly folder?: string
  /** Answers the address of an entity to clients that prefer linked data to the page. */
  readonly answerLinkedData: AnswerLinkedData
}

/** Serves the pages that `npm run build` bundled. An entity's page says whether the entity exists. */
export async function servePages(
  app: FastifyInstance,
  { nodes }: Pick<Ontology, 'nodes'>,
  { folder = join(projectRoot, 'dist/web'), answerLinkedData }: PageOptions,
): Promise<void> {
  const kinds = [...nodes.values()].flatMap(({ entity, prefix }) => (entity ? [prefix] : []))
  const page = await servePageFiles(app, folder)
  for (const url of ['/playground', '/playground/']) app.get(url, page('playground/index.html'))
  const explorer = page('explorer/index.html')
  for (const url of ['/', ...VIEWS.map((view) => `/${view}`)]) app.get(url, explorer)
  for (const kind of kinds) {
    app.get(`/${kind}/:slug`, async (request, reply) => {
      const send = await answerLinkedData(kind, request, reply)
      return send ? send() : explorer(request, reply)
    })
  }
}
