import { ToolError } from './tool-error.ts'

/** Bytes of an answer whose size the agent decides. */
export const ANSWER_BYTES = 50_000

/** Refuses an answer that would fill the context of an agent. @throws ToolError saying both sizes. */
export function checkSize<Answer>(answer: Answer): Answer {
  const bytes = Buffer.byteLength(JSON.stringify(answer))
  if (bytes <= ANSWER_BYTES) return answer
  throw new ToolError(
    `The answer has ${bytes} bytes; at most ${ANSWER_BYTES} are sent. Ask for less at once.`,
  )
}
