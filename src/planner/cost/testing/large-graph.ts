import type { FanOut, Statistics } from '../statistics.ts'

/** Nodes by label, and relationships of a node by field: of all nodes, and of those that were reached. */
const NODES: Readonly<Record<string, number>> = {
  Agency: 2000,
  District: 16,
  Document: 200,
  Goal: 200,
  Initiative: 40000,
  Outcome: 91700,
  Partner: 100,
  Passage: 5800,
  Place: 400,
  Platform: 400,
  Source: 200,
  Theme: 800,
}

const FAN_OUTS: Readonly<Record<string, readonly [mean: number, reached: number]>> = {
  'Agency.partOf': [0.23, 1],
  'Agency.parts': [0.23, 1.36],
  'Agency.districts': [0.307, 1],
  'Agency.initiatives': [24.9, 83],
  'Agency.outcomes': [1, 1],
  'Agency.documents': [0.0915, 1],
  'Agency.drives': [24.9, 38.7],
  'District.agencies': [38.4, 71.8],
  'District.initiatives': [1240, 2440],
  'District.places': [25, 47.5],
  'Document.initiatives': [4.13, 4.97],
  'Document.agencies': [0.915, 2.05],
  'Goal.partOf': [0.545, 1],
  'Goal.parts': [0.545, 4.06],
  'Goal.initiatives': [249, 999],
  'Goal.drivenBy': [249, 650],
  'Initiative.theme': [1, 1],
  'Initiative.agencies': [1.25, 1.45],
  'Initiative.goals': [1.24, 1.39],
  'Initiative.districts': [0.498, 1],
  'Initiative.outcomes': [2.24, 3.33],
  'Initiative.documents': [0.0207, 1],
  'Initiative.places': [0.0512, 1],
  'Initiative.platforms': [0.0621, 1],
  'Initiative.partners': [0.00912, 1],
  'Outcome.initiative': [0.978, 1],
  'Outcome.agencies': [0.0218, 1],
  'Partner.initiatives': [3.65, 4.46],
  'Passage.source': [1, 1],
  'Passage.theme': [0.966, 1],
  'Place.districts': [1, 1],
  'Place.initiatives': [5.12, 6.11],
  'Platform.initiatives': [6.21, 7.16],
  'Source.themes': [4, 4],
  'Source.passages': [29, 29],
  'Theme.source': [1, 1],
  'Theme.initiatives': [50, 67.5],
  'Theme.passages': [7, 7],
}

/** The statistics of a generated graph of 2,000 agencies, to three digits: `npm run seed:generate -- --agencies 2000`. */
export const LARGE_GRAPH: Statistics = {
  nodes: new Map(Object.entries(NODES)),
  fanOuts: new Map(
    Object.entries(FAN_OUTS).map(([key, [mean, reached]]): [string, FanOut] => [key, { mean, reached }]),
  ),
}
