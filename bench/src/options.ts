import { parseArgs } from 'node:util'

/** What a run does. */
export interface Options {
  readonly quick: boolean
  /** Size of the graph that contenders are compared on. */
  readonly agencies: number
  /** Sizes of the graphs that ours is compared with itself on; none: that part is left out. */
  readonly scales: readonly number[]
  /** Which contenders take part, by their keys; ours always does. */
  readonly peers: readonly Peer[]
  readonly engines: readonly ('neo4j' | 'embedded')[]
  /** Size of the graph on which the event loop of ours is watched; undefined: it is not. */
  readonly eventLoop: number | undefined
  readonly plans: boolean
  readonly variants: boolean
  readonly cpuProfile: boolean
}

export const PEERS = ['hand-written', 'neo4j-graphql', 'postgraphile'] as const
export type Peer = (typeof PEERS)[number]

const ENGINES = ['neo4j', 'embedded'] as const

export const USAGE = `npm run bench -- [options]
  --quick                 a look in two minutes: fewer rounds, Neo4j only, one size
  --agencies N            size of the graph (default 2000, about 142,000 nodes)
  --scales N,N,…          sizes that ours is compared with itself on (default 20,200,2000,14100)
  --peers NAME,…          of ${PEERS.join(', ')} (default all)
  --engines NAME,…        of ${ENGINES.join(', ')} (default both)
  --event-loop N          size of the graph on which the event loop is watched (default 14100; 0: not at all)
  --plans                 write bench/plans/ and nothing else
  --variants              print what statements take that differ in one thing, and nothing else
  --cpu-prof              ask ours alone, keep a profile in bench/profiles/ and print where the time goes
`

/**
 * Reads the arguments.
 * @throws TypeError naming what cannot be used.
 */
export function readOptions(parameters: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      quick: { type: 'boolean', default: false },
      agencies: { type: 'string', default: '2000' },
      scales: { type: 'string' },
      peers: { type: 'string', default: PEERS.join(',') },
      engines: { type: 'string' },
      'event-loop': { type: 'string' },
      plans: { type: 'boolean', default: false },
      variants: { type: 'boolean', default: false },
      'cpu-prof': { type: 'boolean', default: false },
    },
  })
  const { quick } = values
  const eventLoop = values['event-loop'] ?? (quick ? '0' : '14100')
  return {
    quick,
    agencies: whole(values.agencies),
    scales: namesIn(values.scales ?? (quick ? '' : '20,200,2000,14100')).map(whole),
    peers: namesIn(values.peers).map((name) => oneOf(PEERS, name)),
    engines: namesIn(values.engines ?? (quick ? 'neo4j' : ENGINES.join(','))).map((name) =>
      oneOf(ENGINES, name),
    ),
    eventLoop: eventLoop === '0' ? undefined : whole(eventLoop),
    plans: values.plans,
    variants: values.variants,
    cpuProfile: values['cpu-prof'],
  }
}

function namesIn(list: string): readonly string[] {
  return list.split(',').filter((name) => name !== '')
}

function oneOf<T extends string>(known: readonly T[], name: string): T {
  const found = known.find((one) => one === name)
  if (found === undefined) throw new TypeError(`${name} is none of ${known.join(', ')}`)
  return found
}

function whole(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new TypeError(`${text} is no number of agencies`)
  return number
}
