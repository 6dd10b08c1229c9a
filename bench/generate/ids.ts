/** Zero-padded, so that identifiers sort by number. */
function numbered(prefix: string, number: number): string {
  return `${prefix}:synthetic-${String(number).padStart(8, '0')}`
}

export const agencyId = (number: number): string => numbered('agency', number)
export const initiativeId = (number: number): string => numbered('initiative', number)
export const goalId = (number: number): string => numbered('goal', number)
export const sourceId = (number: number): string => numbered('source', number)
export const documentId = (number: number): string => numbered('document', number)
export const placeId = (number: number): string => numbered('place', number)
export const platformId = (number: number): string => numbered('platform', number)
export const indicatorId = (number: number): string => numbered('indicator', number)
export const partnerId = (number: number): string => numbered('partner', number)

/** The number of the source of a citation. */
export function sourceNumber(citation: string): number {
  return Number(/^source:synthetic-(\d+)/.exec(citation)?.[1])
}

export function themeId(source: number, section: number): string {
  return `${numbered('theme', source)}-${section + 1}`
}

export function passageId(source: number, number: number): string {
  return `${numbered('passage', source)}-${String(number).padStart(2, '0')}`
}

/** @param number of the outcome within its initiative, from 1. */
export function outcomeId(initiative: number, number: number): string {
  return `${numbered('outcome', initiative)}-${number}`
}

/** The figure that a source reports of the indicator all sources report on. */
export function observationId(source: number): string {
  return `outcome:synthetic-source-${String(source).padStart(8, '0')}`
}

export function reportedOutcomeId(agency: number): string {
  return `outcome:synthetic-agency-${String(agency).padStart(8, '0')}`
}
