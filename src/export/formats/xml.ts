import { asText, isList } from '../../graph/json.ts'
import type { Json } from '../../graph/port.ts'
import type { Column } from '../model.ts'

/** Characters that XML 1.0 cannot hold in any form. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers make a space of them in attributes, and of a carriage return a line feed everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text for XML, in an element or in an attribute with double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}

/** A value as one text: lists as JSON, because their items may hold any separator. */
export function textOfValue(value: Json): string {
  return isList(value) ? JSON.stringify(value) : asText(value)
}

/** Types of attributes that GraphML and GEXF have alike; lists and dates are texts. */
export function attributeType({ scalar, list }: Pick<Column, 'scalar' | 'list'>): string {
  if (list) return 'string'
  switch (scalar) {
    case 'Int':
      return 'long'
    case 'Float':
      return 'double'
    case 'Boolean':
      return 'boolean'
    default:
      return 'string'
  }
}
