import { EXIT, type Output } from '../../../command-line.ts'
import type { DraftModelConfig } from '../../../config.ts'
import type { DraftFile } from '../file/model.ts'
import type { DraftSetting } from './apply-changes.ts'
import { askModel, printModelReport } from './ask-model.ts'

/** Milliseconds before the first retry. */
const BACKOFF = 1000

/**
 * Has a model add to a draft, and prints what came of it. Ctrl-C stops it and keeps what was answered; a second one ends the
 * process as ever.
 * @param folder where answers are kept.
 * @returns the draft, and the exit code of a command that has nothing else to say.
 */
export async function draftWithModel(
  file: DraftFile,
  setting: DraftSetting,
  config: DraftModelConfig,
  folder: string,
  output: Output,
): Promise<{ readonly file: DraftFile; readonly code: number }> {
  const stopping = new AbortController()
  const stop = (): void => {
    stopping.abort()
  }
  process.once('SIGINT', stop)
  const settings = { ...config, backoff: BACKOFF }
  try {
    const report = await askModel(file, setting, settings, folder, output, stopping.signal)
    const isWhole = report.failure === undefined && !report.stopped
    for (const line of printModelReport(report, settings)) output.out(line)
    return {
      file: report.file,
      code: isWhole ? EXIT.done : report.stopped ? EXIT.failed : EXIT.environment,
    }
  } finally {
    process.removeListener('SIGINT', stop)
  }
}
