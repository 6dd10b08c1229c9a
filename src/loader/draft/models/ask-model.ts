import type { Output } from '../../../command-line.ts'
import { count } from '../../print.ts'
import type { DraftFile } from '../file/model.ts'
import { AnswerCache } from './answer-cache.ts'
import { type DraftSetting, applyChanges } from './apply-changes.ts'
import { type Endpoint, EndpointError, type Usage, complete } from './endpoint.ts'
import { type Change, type Reading, readAnswer } from './read-answer.ts'
import { requestOf } from './request.ts'
import { type AskedPassage, passagesToAsk } from './spans.ts'

/** Which model is asked, and what it costs. */
export interface ModelSettings extends Endpoint {
  /** Whether its host is this machine. */
  readonly isHere: boolean
  /** What a million tokens cost, of input and of output. */
  readonly prices: Usage | undefined
}

/** What came of asking a model. */
export interface ModelReport {
  /** With everything that was answered, whatever happened afterwards. */
  readonly file: DraftFile
  readonly passages: number
  /** Passages whose answer was sent for, and those whose answer was kept from before. */
  readonly sent: number
  readonly kept: number
  readonly changes: number
  /** What was left out, each with the reason. */
  readonly dropped: readonly string[]
  readonly usage: Usage | undefined
  /** Why the model could not be asked about the rest. */
  readonly failure: string | undefined
  /** Whether somebody stopped it before the end. */
  readonly stopped: boolean
}

/**
 * Asks a model about each passage of a draft and puts what it proposes into the draft. Before anything is sent it says to which
 * host. Answers are kept in a folder; what is kept is not sent again.
 * @param folder of the answers.
 * @param signal stops it after what was answered.
 */
export async function askModel(
  file: DraftFile,
  setting: DraftSetting,
  settings: ModelSettings,
  folder: string,
  output: Output,
  signal: AbortSignal,
): Promise<ModelReport> {
  const cache = new AnswerCache(folder)
  const passages = passagesToAsk(file, setting.text, setting.entities)
  const asked = passages.map((passage) => {
    const request = requestOf(settings.model, passage)
    const found = cache.find(request)
    const reading = found === undefined ? undefined : readAnswer(found, passage)
    // What somebody spoilt is asked for again.
    return { passage, request, reading: reading?.isAnswer === true ? reading : undefined }
  })
  const open = asked.filter(({ reading }) => !reading)
  if (open.length > 0) output.out(notice(open.length, settings))
  const readings: Reading[] = []
  let sent = 0
  let failure: string | undefined
  let usage: Usage | undefined
  try {
    for (const { passage, request, reading } of asked) {
      if (reading) {
        readings.push(reading)
        continue
      }
      output.progress?.(`asking ${settings.model} about passage ${sent + 1} of ${open.length}`)
      const completion = await complete(settings, request, signal)
      sent++
      usage = plus(usage, completion.usage)
      const read =
        'content' in completion ? readAnswer(completion.content, passage) : refusal(completion.problem)
      if (read.isAnswer && 'content' in completion) cache.keep(request, completion.content)
      readings.push({ ...read, dropped: read.dropped.map((reason) => `${where(passage)}: ${reason}`) })
    }
  } catch (error) {
    if (!signal.aborted && !(error instanceof EndpointError)) throw error
    if (error instanceof EndpointError) failure = error.message
  } finally {
    output.progress?.('')
  }
  const changes: Change[] = readings.flatMap((reading) => reading.changes)
  const applied = applyChanges(file, changes, setting, settings.model)
  return {
    file: applied.file,
    passages: passages.length,
    sent,
    kept: asked.length - open.length,
    changes: changes.length - applied.dropped.length,
    dropped: [...readings.flatMap((reading) => reading.dropped), ...applied.dropped],
    usage,
    failure,
    stopped: signal.aborted,
  }
}

/** What a person reads of a report, one line each. */
export function printModelReport(report: ModelReport, { model, prices }: ModelSettings): readonly string[] {
  const { passages, sent, kept, changes, dropped, usage, failure, stopped } = report
  const again = 'the draft has what was answered; run the same command again for the rest'
  return [
    `${model}: ${count(changes, 'proposal')} from ${sent + kept} of ${count(passages, 'passage')}, ${kept} of them answered before`,
    ...dropped.map((reason) => `  left out: ${reason}`),
    ...(usage ? [`${usage.input} tokens sent, ${usage.output} received${cost(usage, prices)}`] : []),
    ...(failure === undefined ? [] : [`${failure}; ${again}`]),
    ...(stopped ? [`stopped; ${again}`] : []),
  ]
}

function notice(passages: number, { url, model, isHere }: ModelSettings): string {
  const { host } = new URL(url)
  const what = `${count(passages, 'passage')} of the text ${passages === 1 ? 'goes' : 'go'} to ${model} at ${host}`
  return `${what}, ${isHere ? 'on this machine' : 'which is another machine'}; unset DRAFT_URL to draft without a model`
}

function cost({ input, output }: Usage, prices: Usage | undefined): string {
  if (!prices) return ''
  return `, for ${((input * prices.input + output * prices.output) / 1_000_000).toFixed(4)} at DRAFT_PRICES`
}

function plus(a: Usage | undefined, b: Usage | undefined): Usage | undefined {
  if (!a || !b) return a ?? b
  return { input: a.input + b.input, output: a.output + b.output }
}

function refusal(problem: string): Reading {
  return { changes: [], dropped: [problem], isAnswer: false }
}

function where({ text }: AskedPassage): string {
  return `“${text.slice(0, 10)}…”`
}
