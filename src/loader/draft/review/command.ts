import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import { EXIT, type Environment, type Output, UsageError, parseWords } from '../../../command-line.ts'
import { readConfig } from '../../../config.ts'
import { projectRoot } from '../../../project-root.ts'
import { readProjectSeed } from '../../read/seed-files.ts'
import { readCompiled, writeCompilation } from '../compile/write.ts'
import { textOfDraft } from '../compile/command.ts'
import { isChinese } from '../draft.ts'
import { draftPaths, openDraft, sourceOf } from '../file/draft-folder.ts'
import { SLUG } from '../file/record-schema.ts'
import { entitiesOf, idsIn } from '../reconcile/entities.ts'
import { openSegmenter } from '../segmenter.ts'
import { TextError } from '../text-error.ts'
import { Admission } from './admission.ts'
import { HOST, createReviewApp } from './app.ts'
import { Proposer } from './propose.ts'
import { Prover } from './prover.ts'
import { ReviewSession } from './session.ts'

/** The same at every start, so that an open page finds the server again. */
const DEFAULT_PORT = 4100

/** What `review` is asked for. */
export interface ReviewCommand {
  readonly slug: string
  /** 0: one that is free. */
  readonly port: number
}

/**
 * Reads the command line of `review`.
 * @throws UsageError saying what would be right.
 */
export function parseReviewCommand(args: readonly string[]): ReviewCommand {
  const { values, positionals } = parseWords({
    args: [...args],
    allowPositionals: true,
    options: { port: { type: 'string' } },
  })
  const [slug, more] = positionals
  if (slug === undefined) throw new UsageError('review needs the name of a draft')
  if (more !== undefined) throw new UsageError(`review takes one draft, not also "${more}"`)
  // It becomes a path.
  if (!SLUG.test(slug)) {
    throw new UsageError(`"${slug}" names no draft: names are of small letters, digits and hyphens`)
  }
  const { port = String(DEFAULT_PORT) } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port is 0 to 65535, 0 for one that is free, not "${port}"`)
  }
  return { slug, port: Number(port) }
}

/** A review that answers. */
export interface RunningReview {
  /** To be opened once. */
  readonly address: string
  close(): Promise<void>
}

/**
 * Serves the review page of a draft until a signal ends it.
 * @param root where `seed/` is.
 * @returns the exit code.
 * @throws UsageError where there is no such draft; TextError where its text is not at hand; DiagnosticsError where the
 * draft or the seed is wrong.
 */
export async function runReview(
  args: readonly string[],
  environment: Environment,
  output: Output,
  root: string = projectRoot,
): Promise<number> {
  const command = parseReviewCommand(args)
  try {
    const review = await openReview(command, environment, output, root)
    output.out(`review ${command.slug}: ${review.address}`)
    output.out('It opens once, in one browser. Every decision is kept at once; Ctrl+C ends the server.')
    const stopping = new AbortController()
    const { signal } = stopping
    await Promise.race(['SIGINT', 'SIGTERM'].map((name) => once(process, name, { signal })))
    stopping.abort()
    await review.close()
    return EXIT.done
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
    output.error(`port ${command.port} is in use; end the review that uses it, or give another --port`)
    return EXIT.environment
  }
}

/** Opens a review. What is wrong with us is told in `output`. */
export async function openReview(
  { slug, port }: ReviewCommand,
  environment: Environment,
  output: Pick<Output, 'error'>,
  root: string = projectRoot,
): Promise<RunningReview> {
  const { file } = openDraft(root, slug)
  const source = sourceOf(file)
  if (!source) throw new TextError(`the draft ${slug} has no source; draft the text again`)
  const text = textOfDraft(file, readConfig(environment).sourcesDirectory)
  const seed = readProjectSeed(root)
  const { folder } = draftPaths(root, slug)
  const onFault = (error: unknown): void => {
    output.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const { city, district, language } = source
  const prover = new Prover(root, slug, text)
  const session = new ReviewSession({
    ...{ file, text, language, folder, onFault },
    prove: (state, withOthers) => prover.prove(state, withOthers),
    proposer: new Proposer({
      ...{ file, text, scope: { city, district }, entities: entitiesOf(seed), taken: idsIn(seed) },
      segment: isChinese(text) ? await openSegmenter() : undefined,
    }),
    write: ({ compilation }) => {
      writeCompilation(root, slug, compilation, readCompiled(root, slug))
    },
  })
  const admission = new Admission(folder)
  const app = await createReviewApp({ session, admission, onFault, pages: join(projectRoot, 'dist/web') })
  app.addHook('onClose', async () => {
    session.close()
    await prover.close()
  })
  try {
    await app.listen({ host: HOST, port })
  } catch (error) {
    await app.close()
    throw error
  }
  const { port: own } = z.object({ port: z.number() }).parse(app.server.address())
  return {
    address: `http://${HOST}:${own}/?token=${admission.token}`,
    close: () => app.close(),
  }
}
