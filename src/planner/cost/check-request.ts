import { ClientError } from '../../errors.ts'
import type { OperationPlan } from '../operation.ts'
import type { Variables } from '../value.ts'
import type { EstimateContext, Visited } from './estimate.ts'
import type { Statistics } from './statistics.ts'
import { checkValues } from './values.ts'

/** What one operation may ask for. */
export interface CostLimits {
  /** Nodes of the answer. */
  readonly nodes: number
  /** Rows, nodes and relationships, that the database is expected to look at. */
  readonly rows: number
}

/** What an operation asks for. */
export interface RequestCost {
  /** Nodes of the answer, at most. */
  readonly requestedNodes: number
  /** Rows the database is expected to look at; undefined without statistics. */
  readonly estimatedRows: number | undefined
  /** The same by root field, in their order. */
  readonly estimates: readonly (number | undefined)[]
}

/**
 * Checks the values of a request.
 * @param statistics of the graph that is asked; undefined: nothing is estimated.
 * @throws ClientError BAD_USER_INPUT for a value out of range, COST_LIMIT_EXCEEDED.
 */
export function checkRequest(
  plan: OperationPlan,
  variables: Variables,
  limits: CostLimits,
  statistics?: Statistics,
): RequestCost {
  checkValues(plan.sent, variables)
  let requestedNodes = 0
  for (const part of plan.fields) {
    if (part.kind === 'introspection') continue
    for (const check of part.plan.checks) check(variables)
    requestedNodes += part.plan.cost(variables)
  }
  if (requestedNodes > limits.nodes) {
    throw new ClientError(
      'COST_LIMIT_EXCEEDED',
      `The operation asks for up to ${requestedNodes} nodes, more than the limit of ${limits.nodes}; ` +
        'ask for smaller pages with `first` or for fewer nested lists.',
      undefined,
      { requestedNodes, limit: limits.nodes },
    )
  }
  if (!statistics) {
    return { requestedNodes, estimatedRows: undefined, estimates: plan.fields.map(() => undefined) }
  }
  const estimates = estimatesOf(plan, statistics, variables)
  const estimatedRows = estimates.reduce((all, rows) => all + rows, 0)
  if (estimatedRows > limits.rows) throw tooDear(plan, { statistics, variables }, estimatedRows, limits.rows)
  return { requestedNodes, estimatedRows, estimates }
}

/** Estimates that no variable changes; undefined where one does. */
interface FixedEstimates {
  readonly statistics: Statistics
  readonly estimates: readonly number[] | undefined
}

const fixedEstimates = new WeakMap<OperationPlan, FixedEstimates>()

/** The rows of each root field; worked out once for all requests where no variable is looked at on the way. */
function estimatesOf(plan: OperationPlan, statistics: Statistics, variables: Variables): readonly number[] {
  const estimate = (given: Variables): readonly number[] =>
    plan.fields.map(({ cost }) => Math.ceil(cost.estimate(1, { statistics, variables: given })))
  const known = fixedEstimates.get(plan)
  if (known?.statistics === statistics) return known.estimates ?? estimate(variables)
  const lookedAt = new Set<string | symbol>()
  const watched = new Proxy(variables, {
    get: (target, name): unknown => {
      lookedAt.add(name)
      return Reflect.get(target, name)
    },
  })
  const estimates = estimate(watched)
  fixedEstimates.set(plan, { statistics, estimates: lookedAt.size === 0 ? estimates : undefined })
  return estimates
}

/** Names what makes an operation dear, and what would help. */
function tooDear(
  { fields }: OperationPlan,
  context: EstimateContext,
  estimatedRows: number,
  limit: number,
): ClientError {
  const noted: { readonly visited: Visited; readonly rows: number }[] = []
  const note = (visited: Visited, rows: number): void => void noted.push({ visited, rows })
  for (const { cost } of fields) cost.estimate(1, { ...context, note })
  const [dearest] = noted.sort((one, other) => other.rows - one.rows)
  const { what, advice } = dearest ? adviceOn(dearest.visited) : { what: '', advice: 'ask for less' }
  return new ClientError(
    'COST_LIMIT_EXCEEDED',
    `The database would have to look at about ${roundedRows(estimatedRows)} rows, more than the limit of ${limit}` +
      `${dearest ? `; about ${roundedRows(dearest.rows)} of them for ${what}` : ''}; ${advice}.`,
    dearest?.visited.field.nodes,
    { estimatedRows: roundedRows(estimatedRows), limit },
  )
}

function adviceOn(visited: Visited): { readonly what: string; readonly advice: string } {
  const { key } = visited.field
  switch (visited.kind) {
    case 'filter':
      return {
        what: `\`${visited.path}\` of \`${key}\``,
        advice: visited.path.includes('.')
          ? 'narrow the list by `id` first, or reach through fewer relationships'
          : 'narrow the list by `id` first, or compare with fewer values',
      }
    case 'order':
      return {
        what: `\`orderBy\` of \`${key}\``,
        advice: 'order by a property, or narrow the list by `where`',
      }
    case 'list':
      return {
        what: `the list \`${key}\``,
        advice: 'ask for smaller pages of the lists around it, or for fewer of them',
      }
    case 'totalCount':
      return {
        what: `\`totalCount\` of \`${key}\``,
        advice: 'leave it out, or ask for smaller pages of the lists around it',
      }
    case 'groups':
      return {
        what: `\`groups\` of \`${key}\``,
        advice: 'leave them out, or ask for smaller pages of the lists around them',
      }
    default:
      return { what: `\`${key}\``, advice: 'ask for it fewer times in one operation' }
  }
}

/** To two digits: it is an estimate. */
export function roundedRows(rows: number): number {
  return Number(rows.toPrecision(2))
}
