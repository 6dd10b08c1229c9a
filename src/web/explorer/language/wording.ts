/** The languages of the pages. */
export type Language = 'zh' | 'en'

/** A message in both languages; `{count}` and the like are places for values. */
export type Message = Readonly<Record<Language, string>>

/** A table of messages by key. */
export type Messages = Readonly<Record<string, Message>>

/** Whatever has a name in both languages. */
export interface Named {
  readonly name: string
  readonly nameEn: string
}

/** Both names of one thing: first in the language of the page, second in the other one. */
export interface Names {
  readonly primary: string
  readonly secondary: string
}

/** The message in a language with its values filled in. */
export function wording(
  message: Message | undefined,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const text = message?.[language] ?? ''
  return text.replaceAll(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place))
}

/** Both names, the one in the language of the page first. */
export function namesOf({ name, nameEn }: Named, language: Language): Names {
  return language === 'zh' ? { primary: name, secondary: nameEn } : { primary: nameEn, secondary: name }
}
