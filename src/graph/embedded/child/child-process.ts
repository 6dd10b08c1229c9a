import { type ChildProcess as NodeProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../project-root.ts'

/** Bytes a child process may use by default: half of the machine's memory, at most 4 GiB. */
const MEMORY = Math.min(totalmem() / 2, 4 * 1024 ** 3)

/** The child process ended without an answer. */
export class ChildEnded extends Error {
  /** Whether it used more memory than allowed. */
  readonly outOfMemory: boolean
  constructor(code: number | null, signal: NodeJS.Signals | null) {
    super(`the process ended without an answer (${code ?? signal})`)
    this.name = 'ChildEnded'
    this.outOfMemory = signal === 'SIGKILL' || signal === 'SIGABRT'
  }
}

/**
 * A child process that runs statements of the embedded engine, because nothing but SIGKILL stops such a statement.
 * Whoever started it kills it; it also ends when this process does.
 */
export class ChildProcess<Request extends object, Reply> {
  readonly #process: NodeProcess
  readonly #closed: Promise<unknown>
  #isAlive = true

  /**
   * @param script the built script, from the folder of the project; it calls `answerParent`.
   * @param memory bytes it may use before it is killed.
   */
  constructor(script: string, memory: number = MEMORY) {
    // What the engine spills to disk would stay behind when the process is killed.
    const scratch = mkdtempSync(join(tmpdir(), 'initiative-graph-'))
    const child = fork(join(projectRoot, script), [scratch, String(memory)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, TMPDIR: scratch },
      execArgv: [],
    })
    this.#process = child
    this.#closed = new Promise<void>((resolve) => {
      child.once('close', resolve)
      // It could not be started.
      child.once('error', () => {
        resolve()
      })
    }).then(() => {
      this.#isAlive = false
      rmSync(scratch, { recursive: true, force: true })
    })
  }

  /** Whether it can be asked. */
  get isAlive(): boolean {
    return this.#isAlive && this.#process.connected
  }

  /**
   * Asks it; one question at a time.
   * @throws ChildEnded if it ends without an answer.
   */
  ask(request: Request): Promise<Reply> {
    const child = this.#process
    this.#keepUp(true)
    return new Promise<Reply>((resolve, reject) => {
      const ended = (code: number | null, signal: NodeJS.Signals | null): void => {
        reject(new ChildEnded(code, signal))
      }
      // Only the script answers, so the type of its messages is known.
      child.once('message', (reply: Reply) => {
        child.off('exit', ended).off('error', reject)
        this.#keepUp(false)
        resolve(reply)
      })
      child.once('error', reject).once('exit', ended)
      // Where it has just ended, `exit` says so.
      child.send(request, () => undefined)
    })
  }

  /** Kills it. Resolves once it has ended. */
  async kill(): Promise<void> {
    this.#keepUp(true)
    this.#process.kill('SIGKILL')
    await this.#closed
  }

  /** Whether this process waits for that one; an idle one does not keep it up. */
  #keepUp(isNeeded: boolean): void {
    const { channel } = this.#process
    if (isNeeded) {
      this.#process.ref()
      channel?.ref()
    } else {
      this.#process.unref()
      channel?.unref()
    }
  }
}
