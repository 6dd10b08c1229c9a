import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What a run of axe finds serious or critical, each with the first place where it is. */
export async function seriousIn(page: Page, run: string): Promise<readonly string[]> {
  const { violations }: AxeResults = await page.evaluate(run)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} at ${nodes.length}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
    )
}
