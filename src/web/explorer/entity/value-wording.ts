import { periodWording } from '../figures/figure-wording.ts'
import { labelOf } from '../language/label-of.ts'
import type { Language } from '../language/wording.ts'
import type { Property } from '../ontology.ts'
import type { Value } from './page-entity.ts'

/**
 * A value in words, or empty where there is none.
 * @param path the type and the field, for the names of the values of an enum.
 */
export function valueWording(
  value: Value | undefined,
  { values, parts }: Property,
  path: readonly string[],
  language: Language,
): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value)
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'string') return values ? labelOf(language, ...path, value) : value
  const members = new Map<string, Value>(Object.entries(value))
  const wording = (key: string): string => valueWording(members.get(key), {}, [...path, key], language)
  if (parts?.join() === 'start,end')
    return periodWording({ start: wording('start') || null, end: wording('end') || null }, language)
  if (parts) {
    const [colon, semicolon] = language === 'zh' ? ['：', '；'] : [': ', '; ']
    return parts.map((part) => `${labelOf(language, ...path, part)}${colon}${wording(part)}`).join(semicolon)
  }
  return [...members.keys()].map(wording).join(language === 'zh' ? '、' : ', ')
}
