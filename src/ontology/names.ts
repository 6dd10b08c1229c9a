/** The enum value that stands for a field or a type: `nameEn` → `NAME_EN`, `TradeFair` → `TRADE_FAIR`. */
export function constantOf(name: string): string {
  return wordsOf(name).join('_').toUpperCase()
}

/** The field an enum value stands for: `NAME_EN` → `nameEn`, `INITIATIVES_COUNT` → `initiativesCount`. */
export function fieldOfConstant(constant: string): string {
  return constant.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The prefix of the identifiers of a type: `TradeFair` → `trade-fair`. */
export function prefixOf(typeName: string): string {
  return wordsOf(typeName).join('-')
}

/** Whether a text has the form of an identifier, `trade-fair:import-expo-2025`. */
export function isIdentifier(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}

/** Whether a text begins as identifiers of a type do, with one of these prefixes and a colon. */
export function hasPrefix(text: string, prefixes: ReadonlySet<string>): boolean {
  const [prefix = '', ...rest] = text.split(':')
  return rest.length > 0 && prefixes.has(prefix)
}

/** The words of a name in small letters: `tradeFairs` → `trade`, `fairs`; `GDPSeries` → `gdp`, `series`. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word) => word.toLowerCase())
}

/** A type's name as a field: `TradeFair` → `tradeFair`, `GDPSeries` → `gdpSeries`. */
export function fieldOfType(typeName: string): string {
  return fieldOfConstant(constantOf(typeName))
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
