import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

/** A Markdown file of the project. */
export interface Document {
  /** Path below the project folder, such as `docs/errors.md`. */
  readonly path: string
  readonly text: string
}

/** A fenced code block and the language after its fence. */
export interface CodeBlock {
  readonly language: string
  readonly code: string
}

/** Reads the Markdown file at a path below the project folder. */
export function readDocument(path: string): Document {
  return { path, text: readFileSync(join(projectRoot, path), 'utf8') }
}

/** Folders with Markdown files; what they install or build is not read. */
const FOLDERS = ['.github', 'bench', 'docs', 'examples', 'schema', 'seed', 'src']

/** Every Markdown file of the project. */
export function allDocuments(): readonly Document[] {
  const below = FOLDERS.filter((folder) => existsSync(join(projectRoot, folder))).flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { encoding: 'utf8', recursive: true }).map(
      (path) => `${folder}/${path}`,
    ),
  )
  return [...readdirSync(projectRoot), ...below]
    .filter((path) => path.endsWith('.md') && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()
    .map(readDocument)
}

/** The code blocks of a document, in order. */
export function codeBlocks({ text }: Document): readonly CodeBlock[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }))
}

/** The code blocks of a document that name a file in a comment in their first line, by that name. */
export function namedBlocks(document: Document): ReadonlyMap<string, string> {
  return new Map(
    codeBlocks(document).flatMap(({ code }) => {
      const name = /^(?:\/\/|#) ([\w/.-]+\.\w+)\n/.exec(code)?.[1]
      return name === undefined ? [] : [[name, code] as const]
    }),
  )
}

/** The names in backticks in the first column of a document's tables. */
export function namesInTables({ text }: Document): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => namesIn(line.split(' | ')[0] ?? ''))
}

/** The names in backticks. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
}

/** Where the links of a document lead that lead to a file of the project: `docs/errors.md#anchor`. */
export function relativeLinks({ text }: Document): readonly string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** The anchors of a document's headings, as Markdown renderers make them. */
export function anchors({ text }: Document): readonly string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
