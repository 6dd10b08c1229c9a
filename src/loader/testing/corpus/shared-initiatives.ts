import { parse, stringify } from 'yaml'
import { z } from 'zod'
import type { SeedFile } from '../../read/yaml-tree.ts'

const DEFINED = ['name', 'nameEn', 'aliases', 'summary', 'summaryEn']
const facts = z.looseObject({ initiatives: z.array(z.looseObject({ id: z.string() })) })

/**
 * Moves the names of initiatives that other bulletins continue from the facts of a bulletin to a register, as the check
 * asks for.
 */
export function withRegister(files: readonly SeedFile[], continued: ReadonlySet<string>): SeedFile[] {
  const register: Record<string, unknown>[] = []
  const rest = files.map((file) => {
    if (!file.name.endsWith('/facts.yaml')) return file
    const all = facts.parse(parse(file.text))
    const initiatives = all.initiatives.map((record) => {
      if (!continued.has(record.id)) return record
      const own = Object.entries(record)
      const isDefinition = ([key]: readonly [string, unknown]): boolean => DEFINED.includes(key)
      register.push({ id: record.id, ...Object.fromEntries(own.filter(isDefinition)) })
      return Object.fromEntries(own.filter((entry) => !isDefinition(entry)))
    })
    return { name: file.name, text: stringify({ ...all, initiatives }) }
  })
  return [
    ...rest,
    { name: 'seed/registers/more-initiatives.yaml', text: stringify({ initiatives: register }) },
  ]
}
