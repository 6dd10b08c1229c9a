import { LineCounter, isNode, parseDocument, stringify } from 'yaml'
import { type Diagnostic, DiagnosticsError } from '../../diagnostics.ts'
import type { DraftFile } from './model.ts'
import { draftFileSchema } from './record-schema.ts'

/**
 * Reads `draft.yaml`.
 * @param name of the file, for messages.
 * @throws DiagnosticsError with the line of each field that is wrong.
 */
export function readDraft(text: string, name: string): DraftFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number): Pick<Diagnostic, 'file' | 'line' | 'column'> => {
    const { line, col } = lines.linePos(offset)
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [broken] = document.errors
  if (broken) {
    const message = `invalid YAML: ${broken.message}`
    throw new DiagnosticsError([{ ...at(broken.pos[0]), code: 'YAML', message }])
  }
  const parsed = draftFileSchema.safeParse(document.toJS())
  if (parsed.success) {
    refuseSameKeys(parsed.data, name)
    return parsed.data
  }
  throw new DiagnosticsError(
    parsed.error.issues.map(({ path, message }) => {
      // What is missing is told where it should stand.
      const node = path
        .map((_, index) => path.slice(0, path.length - index))
        .find((one) => document.hasIn(one))
      const found: unknown = node ? document.getIn(node, true) : document.contents
      const offset = isNode(found) ? (found.range?.[0] ?? 0) : 0
      return { ...at(offset), code: 'RECORD' as const, message: `${path.join('.')}: ${message}` }
    }),
  )
}

function refuseSameKeys({ records }: DraftFile, name: string): void {
  const keys = records.map(({ key }) => key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice === undefined) return
  const message = `the key ${twice} names two records; draft the text again`
  throw new DiagnosticsError([{ file: name, line: 1, column: 1, code: 'RECORD', message }])
}

/** Writes a draft as `draft.yaml`. */
export function printDraftFile(file: DraftFile): string {
  return `# What is proposed. What is decided about it stands in decisions.jsonl.\n${stringify(file, { lineWidth: 0, aliasDuplicateObjects: false })}`
}
