import { ConfigError } from '../../config.ts'
import { EXIT, type Environment, type Output } from '../../command-line.ts'
import { DiagnosticsError } from '../diagnostics.ts'
import { TextError } from './text-error.ts'

/** What is wrong with the input, and what with where it is. */
const CODES = [
  [DiagnosticsError, EXIT.failed],
  [ConfigError, EXIT.environment],
  [TextError, EXIT.environment],
] as const

/**
 * Runs `draft`, `review`, `compile` or `reanchor`.
 * @returns the exit code.
 * @throws UsageError where the command line is wrong.
 */
export async function runDrafting(
  [name, ...args]: readonly string[],
  environment: Environment,
  output: Output,
): Promise<number> {
  try {
    if (name === 'compile') {
      const { runCompile } = await import('./compile/command.ts')
      return runCompile(args, environment, output)
    }
    if (name === 'review') {
      const { runReview } = await import('./review/command.ts')
      return await runReview(args, environment, output)
    }
    if (name === 'reanchor') {
      const { runReanchor } = await import('./reanchor/command.ts')
      return runReanchor(args, environment, output)
    }
    const { runDraft } = await import('./command.ts')
    return await runDraft(args, environment, output)
  } catch (error) {
    const known = CODES.find(([type]) => error instanceof type)
    if (!known || !(error instanceof Error)) throw error
    output.error(error.message)
    return known[1]
  }
}
