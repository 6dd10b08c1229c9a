import { pathOfId } from '../../addresses.ts'
import { escapeXml } from '../../export/formats/xml.ts'
import type { PlacedEntity } from '../../planner/search/reconciler.ts'
import { type ReconcileContext, valuesOf } from './candidates.ts'
import type { NamedItem, ReconcileModel } from './model.ts'
import type { Value } from './values.ts'

/** The size of the frame that the manifest asks for, in pixels. */
export const PREVIEW_SIZE = { width: 420, height: 260 } as const

/** Characters of a text in a preview. */
const LONGEST = 160

const STYLE =
  'body{font:14px/1.4 system-ui,sans-serif;margin:12px}h1{font-size:17px;margin:0}p{margin:2px 0 8px;color:#555}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:0}dt{color:#555}dd{margin:0;overflow-wrap:anywhere}'

/**
 * The preview of an entity: names, type and what is said of it that is no list. Everything in it is escaped, it loads
 * nothing and runs nothing.
 * @param base where the service is reached.
 */
export async function preview(
  entity: PlacedEntity,
  base: string,
  context: Pick<ReconcileContext, 'model' | 'ask'>,
): Promise<string> {
  const body = await summary(entity, context)
  const link = `<p><a href="${escapeXml(`${base}${pathOfId(entity.id)}`)}" target="_blank" rel="noopener noreferrer">${escapeXml(entity.id)}</a></p>`
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escapeXml(entity.name)}</title><style>${STYLE}</style></head><body>${body}${link}</body></html>`
}

/** The same without links, as a part of another page. */
export async function summary(
  entity: PlacedEntity,
  context: Pick<ReconcileContext, 'model' | 'ask'>,
): Promise<string> {
  const { model } = context
  const { id, type, name, nameEn, aliases } = entity
  const shown = [...model.properties.values()].filter(({ id: property, of }) => {
    const attribute = of.get(type)
    return (
      attribute !== undefined &&
      !HEADING.includes(property) &&
      (attribute.kind === 'value' ? !attribute.property.list : attribute.single)
    )
  })
  const answered = await valuesOf(
    [entity],
    shown.map((one) => one.id),
    1,
    context,
  )
  const facts = shown.flatMap((property) => {
    const [value] = answered.get(id)?.get(property.id) ?? []
    return value === undefined ? [] : [fact(property.name, textOf(value))]
  })
  const others = aliases.length > 0 ? [fact('Also', aliases.join(', '))] : []
  const kind = model.types.get(type)?.name ?? type
  return `<h1>${escapeXml(name)}</h1><p>${escapeXml(nameEn)} · ${escapeXml(kind)}</p><dl>${[...others, ...facts].join('')}</dl>`
}

/** The preview of a type or a property. */
export function itemSummary({ id, name, description = '' }: NamedItem): string {
  return `<h1>${escapeXml(name)}</h1><p>${escapeXml(id)}</p><p>${escapeXml(description)}</p>`
}

/** Properties that stand above the others, or lead away. */
const HEADING = ['name', 'nameEn', 'aliases', 'formerly', 'url']

function fact(name: string, text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  return `<dt>${escapeXml(name)}</dt><dd>${escapeXml(short)}</dd>`
}

function textOf(value: Value): string {
  return typeof value === 'object' ? value.name : String(value)
}

/** What a flyout or preview may show: an item of the model. */
export function itemOf(
  { types, properties }: ReconcileModel,
  kind: 'type' | 'property',
  id: string,
): NamedItem | undefined {
  return (kind === 'type' ? types : properties).get(id)
}
