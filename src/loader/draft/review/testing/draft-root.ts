import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../../../project-root.ts'
import { runDraft } from '../../command.ts'

/** A folder with a seed of its own, in which drafts are made and reviewed. */
export interface DraftRoot {
  readonly root: string
  /** Names the folder of the texts. */
  readonly environment: { readonly SOURCES_DIR: string }
  /** Drafts a text, as `seed:draft` does. */
  draft(text: string, options: DraftOptions): Promise<void>
  remove(): void
}

export interface DraftOptions {
  readonly published: string
  readonly publisher: string
  readonly city: string
  readonly district?: string
  readonly name: string
}

const OPTIONS = ['published', 'publisher', 'city', 'district', 'name'] as const

/** The invented bulletin of an invented city, with the registers it needs. */
export const HARBOUR = {
  text: join(projectRoot, 'src/web/review/testing/harbour/night-harbour.txt'),
  registers: join(projectRoot, 'src/web/review/testing/harbour/registers'),
  options: {
    published: '2025-09-12',
    publisher: 'agency:linlan-commerce',
    city: 'city:linlan',
    name: 'night-harbour',
  },
} as const

/** @param registers of its seed; a copy of the seed of this project where they are left out. */
export function makeDraftRoot(registers?: string): DraftRoot {
  const root = mkdtempSync(join(tmpdir(), 'review-'))
  if (registers === undefined) cpSync(join(projectRoot, 'seed'), join(root, 'seed'), { recursive: true })
  else cpSync(registers, join(root, 'seed/registers'), { recursive: true })
  const environment = { SOURCES_DIR: join(root, 'sources') }
  return {
    root,
    environment,
    draft: async (text, options) => {
      const words = OPTIONS.flatMap((option) => {
        const value = options[option]
        return value === undefined ? [] : [`--${option}`, value]
      })
      const ignore = (): void => undefined
      await runDraft([text, ...words], environment, { out: ignore, error: ignore }, root)
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
