import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf } from '../../../digest.ts'
import { replaceFile } from '../../replace-file.ts'
import { PROMPT_VERSION } from './request.ts'

/** Answers of models, kept so that nothing is sent and paid for twice. */
export class AnswerCache {
  readonly #folder: string

  /** @param folder that git ignores; it is made when the first answer is kept. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** What was answered to a request: to the same text, instructions and model. */
  find(request: object): string | undefined {
    const path = this.#pathOf(request)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

  keep(request: object, content: string): void {
    mkdirSync(this.#folder, { recursive: true })
    replaceFile(this.#pathOf(request), content)
  }

  #pathOf(request: object): string {
    return join(this.#folder, `${digestOf(JSON.stringify([PROMPT_VERSION, request]))}.json`)
  }
}
