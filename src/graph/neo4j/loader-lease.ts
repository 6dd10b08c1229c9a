import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { loadedByAnother } from '../errors.ts'
import { asText } from '../json.ts'
import type { Graph, Statement, Transaction } from '../port.ts'

/*
 * A node `(:Loader)` says which loader is at work and until when it may be believed to be: as long as it lives, it
 * renews its lease. The time is the server's. The node is not that of the replacement's state, which a batch locks for
 * as long as it takes.
 */

/** What a lease needs of a graph. */
type Database = Pick<Graph, 'read' | 'write' | 'prepare'>

/** Milliseconds that a lease lasts, and between two renewals. */
const LEASE = 30_000
const RENEWAL = 5_000

const ID = 'loader'
const UNIQUE = 'CREATE CONSTRAINT Loader_id_unique IF NOT EXISTS FOR (n:Loader) REQUIRE n.id IS UNIQUE'

/** The right to build a replacement. Whoever took it releases it. */
export class LoaderLease {
  readonly #database: Database
  readonly #token: string
  #renewal: NodeJS.Timeout | undefined

  private constructor(database: Database, token: string) {
    this.#database = database
    this.#token = token
  }

  /**
   * Takes the lease. Loaders of the same content share it; another's is waited for until it expires.
   * @param name that of the plan.
   * @param mark the property that marks what loads write.
   * @throws GraphError GRAPH_MISCONFIGURED if the other loader renews its lease.
   */
  static async take(database: Database, name: string, mark: string): Promise<LoaderLease> {
    await database.prepare([UNIQUE])
    await untilFree(database, name)
    const token = `${name} ${randomUUID()}`
    const taken = await database.write((transaction) => claim(transaction, name, token, mark))
    if (!taken) throw loadedByAnother()
    const lease = new LoaderLease(database, token)
    lease.#keep()
    return lease
  }

  /** Lets others load at once. */
  async release(): Promise<void> {
    clearInterval(this.#renewal)
    const remove: Statement = {
      text: 'MATCH (l:Loader {id: $id}) WHERE l.token = $token DELETE l',
      parameters: { id: ID, token: this.#token },
    }
    // What is not released expires, and an earlier error says more.
    await this.#database.write((transaction) => transaction.run(remove)).catch(() => undefined)
  }

  #keep(): void {
    const renew: Statement = {
      text: 'MATCH (l:Loader {id: $id}) WHERE l.token = $token SET l.until = timestamp() + $lease',
      parameters: { id: ID, token: this.#token, lease: LEASE },
    }
    this.#renewal = setInterval(() => {
      // If the server does not answer, the load itself fails and says so.
      this.#database.write((transaction) => transaction.run(renew)).catch(() => undefined)
    }, RENEWAL).unref()
  }
}

/** Waits until nobody else's lease is left. */
async function untilFree(database: Database, name: string): Promise<void> {
  let first: string | undefined
  for (;;) {
    const [row] = await database.read({
      text: 'MATCH (l:Loader {id: $id}) WHERE l.until > timestamp() AND l.name <> $name RETURN l.token, l.until',
      parameters: { id: ID, name },
    })
    if (!row) return
    const seen = `${asText(row[0])} ${asText(row[1])}`
    first ??= seen
    if (seen !== first) throw loadedByAnother()
    await sleep(1_000)
  }
}

/** @returns whether the lease was free; another may have taken it meanwhile. */
async function claim(transaction: Transaction, name: string, token: string, mark: string): Promise<boolean> {
  const rows = await transaction.run({
    text: [
      `MERGE (l:Loader {id: $id}) SET l.${mark} = true`,
      'WITH l WHERE coalesce(l.until, 0) <= timestamp() OR l.name = $name',
      'SET l.name = $name, l.token = $token, l.until = timestamp() + $lease RETURN l.name AS name',
    ].join(' '),
    parameters: { id: ID, name, token, lease: LEASE },
  })
  return rows.length > 0
}
