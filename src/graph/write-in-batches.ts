import type { Transaction } from './port.ts'

/** Runs work in a transaction of its own. */
type Write = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>

/**
 * Repeats a statement, each time in a transaction of its own, until a batch is not full: what one transaction of
 * any size would do exceeds the memory of a server.
 * @param text changes at most `$limit` nodes or relationships and returns how many.
 */
export async function writeInBatches(write: Write, text: string, limit: number): Promise<void> {
  for (let changed = limit; changed >= limit;) {
    const [row] = await write((transaction) => transaction.run({ text, parameters: { limit } }))
    changed = Number(row?.[0] ?? 0)
  }
}
