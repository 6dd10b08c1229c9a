import type { Diagnostics } from '../diagnostics.ts'
import type { SeedSource } from '../seed.ts'

/**
 * Checks the dates of a source against the day of the check, which reading a seed does not depend on.
 * @param today ISO 8601.
 */
export function checkDates(source: SeedSource, today: string, diagnostics: Diagnostics): void {
  const { id, published, withdrawn } = source
  if (published && published.date > today) {
    diagnostics.add(
      published.at,
      `published of ${id} is ${published.date}, after today, ${today}; write the day it came out, or leave published out`,
    )
  }
  if (withdrawn && withdrawn.date > today) {
    diagnostics.add(
      withdrawn.at,
      `withdrawn of ${id} is on ${withdrawn.date}, after today, ${today}; leave it out until then`,
    )
  }
  if (published && withdrawn && withdrawn.date < published.date) {
    diagnostics.add(
      withdrawn.at,
      `withdrawn of ${id} is on ${withdrawn.date}, before it was published on ${published.date}`,
    )
  }
}
