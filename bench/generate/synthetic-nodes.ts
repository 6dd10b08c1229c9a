import { createHash } from 'node:crypto'
import type { NodeRow } from '../../src/loader/rows.ts'
import { drawFigure, drawPeriod } from './draw/figures.ts'
import * as ids from './ids.ts'
import { allInitiatives, sourceOfAgency } from './initiative.ts'
import { observations } from './observations.ts'
import { SECTIONS, citePart, citeWhole, headingOf, passagesOf } from './passages.ts'
import { nodeDates, publishedOn } from './published.ts'
import { Random } from './draw/random.ts'
import type { Size } from './size.ts'
import { AIMS, BODIES, DEEDS, MANNERS, type Name, TOPICS } from './draw/words.ts'

export function* agencies(size: Size): Generator<NodeRow> {
  for (let number = 0; number < size.agencies; number++) {
    const random = new Random(size.seed, 10, number)
    const topic = random.pick(TOPICS)
    const { name, nameEn, kind } = random.pick(BODIES)
    const source = sourceOfAgency(size, number)
    yield {
      id: ids.agencyId(number),
      properties: {
        name: `${topic.name}${name}${number + 1}`,
        nameEn: `${topic.nameEn} ${nameEn} ${number + 1}`,
        aliases: random.chance(0.3) ? [`${topic.name}${number + 1}`] : [],
        kind,
        evidence: [anywhere(size, source, random)],
      },
    }
  }
}

export function* initiatives(size: Size): Generator<NodeRow> {
  for (const { id, number, evidence, random } of allInitiatives(size)) {
    const [manner, topic, deed] = [random.pick(MANNERS), random.pick(TOPICS), random.pick(DEEDS)]
    yield {
      id,
      properties: {
        name: `${manner.name}${topic.name}${deed.name}${number + 1}`,
        nameEn: `${manner.nameEn} ${topic.nameEn} ${deed.nameEn} ${number + 1}`,
        aliases: [],
        summary: `面向${manner.name}的${topic.name}${deed.name}。`,
        summaryEn: `${deed.nameEn} of ${topic.nameEn}.`,
        evidence: [evidence],
      },
    }
  }
}

export function* goals(size: Size): Generator<NodeRow> {
  for (let number = 0; number < size.goals; number++) {
    const random = new Random(size.seed, 11, number)
    const [aim, topic] = [random.pick(AIMS), random.pick(TOPICS)]
    yield {
      id: ids.goalId(number),
      properties: {
        name: `${aim.name}${topic.name}${number + 1}`,
        nameEn: `${aim.nameEn} ${topic.nameEn} ${number + 1}`,
        aliases: [],
        evidence: [anywhere(size, number % size.sources, random)],
      },
    }
  }
}

export function* outcomes(size: Size): Generator<NodeRow> {
  for (const { number, source, passage, outcomes: count } of allInitiatives(size)) {
    for (let nth = 1; nth <= count; nth++) {
      const random = new Random(size.seed, 12, number, nth)
      yield outcome(ids.outcomeId(number, nth), random, citePart(source, passage, random))
    }
  }
  for (let agency = 0; agency < size.agencies; agency++) {
    const random = new Random(size.seed, 13, agency)
    const evidence = anywhere(size, sourceOfAgency(size, agency), random)
    yield outcome(ids.reportedOutcomeId(agency), random, evidence)
  }
  yield* observations(size)
}

function outcome(id: string, random: Random, evidence: string): NodeRow {
  return {
    id,
    properties: { aliases: [], ...drawFigure(random), ...drawPeriod(random), evidence: [evidence] },
  }
}

export function* sources(size: Size): Generator<NodeRow> {
  for (let number = 0; number < size.sources; number++) {
    yield {
      id: ids.sourceId(number),
      properties: {
        name: `合成简报${number + 1}`,
        nameEn: `Synthetic bulletin ${number + 1}`,
        aliases: [],
        language: 'zh',
        sha256: createHash('sha256').update(`synthetic ${size.seed} ${number}`).digest('hex'),
        published: publishedOn(number),
        ...nodeDates([number], []),
        length: (passagesOf(size.seed, number).at(-1)?.end ?? 0) + 1,
        evidence: [],
      },
    }
  }
}

export function* passages(size: Size): Generator<NodeRow> {
  for (let source = 0; source < size.sources; source++) {
    for (const { number, kind, start, end } of passagesOf(size.seed, source)) {
      const properties = { number, kind, start, end, ...nodeDates([source], []) }
      yield { id: ids.passageId(source, number), properties }
    }
  }
}

export function* themes(size: Size): Generator<NodeRow> {
  for (let source = 0; source < size.sources; source++) {
    const all = passagesOf(size.seed, source)
    for (let section = 0; section < SECTIONS; section++) {
      const random = new Random(size.seed, 14, source, section)
      const [aim, topic] = [random.pick(AIMS), random.pick(TOPICS)]
      const heading = all[headingOf(section) - 1]
      yield {
        id: ids.themeId(source, section),
        properties: {
          name: `${aim.name}${topic.name}`,
          nameEn: `${aim.nameEn} ${topic.nameEn}`,
          aliases: [],
          evidence: heading ? [citeWhole(source, heading)] : [],
        },
      }
    }
  }
}

/** What initiatives involve: documents, places, platforms and partners. */
export function* involved(
  size: Size,
  count: number,
  idOf: (number: number) => string,
  { name, nameEn }: Name,
  kinds: readonly string[],
): Generator<NodeRow> {
  for (let number = 0; number < count; number++) {
    const random = new Random(size.seed, 15, count, number, name.length)
    const topic = random.pick(TOPICS)
    yield {
      id: idOf(number),
      properties: {
        name: `${topic.name}${name}${number + 1}`,
        nameEn: `${topic.nameEn} ${nameEn} ${number + 1}`,
        aliases: [],
        ...(kinds.length > 0 ? { kind: random.pick(kinds) } : {}),
        evidence: [anywhere(size, number % size.sources, random)],
      },
    }
  }
}

/** Cites a random paragraph of a source. */
function anywhere(size: Size, source: number, random: Random): string {
  const passage = random.pick(passagesOf(size.seed, source).filter(({ kind }) => kind === 'PARAGRAPH'))
  return citePart(source, passage, random)
}
