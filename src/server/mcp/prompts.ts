import type { GetPromptResult, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'

/** How every answer has to end. */
const CITE =
  'Say only what the tools answer. Give the source, the characters and the link of each statement, and its quote where there is one. Where the graph says nothing, say so: that does not make it false.'

/** The five usual questions. */
export function registerPrompts(server: McpServer): void {
  server.registerPrompt(
    'who-drives',
    {
      title: 'Who drives a goal?',
      description: 'Which agencies drive a goal, through which initiatives, with which results.',
      argsSchema: z.object({ goal: z.string().describe('The goal: 稳就业, stable employment.') }),
    },
    ({ goal }) =>
      ask(
        `Which agencies drive the goal “${goal}”? Find it with \`find\` (types ["Goal"]), then ask \`drives\` with its id. Tell for each agency through which initiatives, where, and with which results.`,
      ),
  )
  server.registerPrompt(
    'what-does',
    {
      title: 'What does an agency do?',
      description: 'What an agency carries out, towards which goals, with which results.',
      argsSchema: z.object({ agency: z.string().describe('The agency: 徐汇区, Xuhui District.') }),
    },
    ({ agency }) =>
      ask(
        `What does the agency “${agency}” do? Find it with \`find\` (types ["Agency"]), read its card with \`entity\` and \`more\` ["initiatives"], then ask \`drives\` with its id.`,
      ),
  )
  server.registerPrompt(
    'how-did-it-develop',
    {
      title: 'How did a figure develop?',
      description: 'The figures of an indicator in order of time, and where sources differ.',
      argsSchema: z.object({
        indicator: z.string().describe('What is measured: 规上工业总产值.'),
        of: z.string().optional().describe('Whose: an agency, district or city.'),
      }),
    },
    ({ indicator, of }) =>
      ask(
        `How did “${indicator}”${of === undefined ? '' : ` of “${of}”`} develop? Ask \`figures\` and tell each figure as the source prints it, with its period. Say where \`differsFrom\` shows that sources differ.`,
      ),
  )
  server.registerPrompt(
    'is-it-true',
    {
      title: 'Do the sources say so?',
      description: 'Checks a sentence, claim by claim.',
      argsSchema: z.object({ claim: z.string().describe('A sentence with figures or ties in it.') }),
    },
    ({ claim }) =>
      ask(
        `Do the sources say this: “${claim}”? Take it apart into figures and ties, check each with \`verify\`, and tell the verdict of each with its evidence. “not stated” is not “false”.`,
      ),
  )
  server.registerPrompt(
    'how-connected',
    {
      title: 'How are two connected?',
      description: 'The shortest paths between two entities, with a citation for each step.',
      argsSchema: z.object({
        from: z.string().describe('One of them: 徐汇区.'),
        to: z.string().describe('The other: 静安区.'),
      }),
    },
    ({ from, to }) =>
      ask(
        `How are “${from}” and “${to}” connected? Find their ids with \`find\`, then ask \`paths\` and tell each step.`,
      ),
  )
}

function ask(question: string): GetPromptResult {
  return { messages: [{ role: 'user', content: { type: 'text', text: `${question}\n\n${CITE}` } }] }
}
