import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { servePageFiles } from '../http/page-files.ts'
import type { Ontology } from '../ontology/model.ts'
import { projectRoot } from '../project-root.ts'
import { VIEWS } from './views.ts'

/** Serves the pages that `npm run build` bundled. An entity's page says whether the entity exists. */
export async function servePages(
  app: FastifyInstance,
  { nodes }: Pick<Ontology, 'nodes'>,
  folder = join(projectRoot, 'dist/web'),
): Promise<void> {
  const kinds = [...nodes.values()].flatMap(({ entity, prefix }) => (entity ? [prefix] : []))
  const explorerPaths = ['/', ...VIEWS.map((view) => `/${view}`), ...kinds.map((kind) => `/${kind}/:slug`)]
  const page = await servePageFiles(app, folder)
  for (const url of ['/playground', '/playground/']) app.get(url, page('playground/index.html'))
  for (const url of explorerPaths) app.get(url, page('explorer/index.html'))
}
