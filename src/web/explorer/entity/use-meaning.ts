import { DESCRIPTIONS } from '../generated/descriptions.ts'
import { meaningOf } from '../language/label-of.ts'
import { useLanguage } from '../language/language.tsx'

/** What a term of the ontology means, where its name does not say it: `meaning('Agency', 'drives')`. */
export function useMeaning(): (...path: readonly string[]) => string | undefined {
  const { language } = useLanguage()
  return (...path) => meaningOf(language, DESCRIPTIONS, ...path)
}
