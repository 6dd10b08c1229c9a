import { McpServer, type McpServerFactory } from '@modelcontextprotocol/server'
import { Statements } from './graph/statements.ts'
import { registerPrompts } from './prompts.ts'
import { registerResources } from './resources.ts'
import type { Tool, ToolServices } from './tool.ts'
import { cite } from './tools/cite.ts'
import { cypher } from './tools/cypher.ts'
import { drives } from './tools/drives.ts'
import { entity } from './tools/entity.ts'
import { figures } from './tools/figures.ts'
import { find } from './tools/find.ts'
import { graphql } from './tools/graphql.ts'
import { paths } from './tools/paths.ts'
import { schema } from './tools/schema.ts'
import { verify } from './tools/verify.ts'

const TOOLS: readonly Tool[] = [find, entity, drives, figures, paths, cite, verify, schema, graphql]

const INSTRUCTIONS =
  'Official bulletins as a knowledge graph: agencies, initiatives, goals, districts and figures, every statement cited to the character. Begin with `find` to get ids, then `entity`, `drives`, `figures` or `paths`. Check claims with `verify`, quote with `cite`. The graph holds only what its sources say: what is missing is not stated, not false. Names are in Chinese and English.'

/** What there is does not change while the service runs; what the graph holds, each answer's revision tells. */
const CAPABILITIES = {
  tools: { listChanged: false },
  resources: { listChanged: false },
  prompts: { listChanged: false },
}

/** Things in the arguments of one call, at most. */
const MOST_ARGUMENTS = 2000

/**
 * Makes the server of the Model Context Protocol: one for each request over HTTP, one for a connection over stdio.
 * @param options with the address where the service is reached, and its version.
 */
export function mcpServers({
  url,
  version,
  ...options
}: Omit<ToolServices, 'statements'> & {
  readonly url: string
  readonly version: string
}): McpServerFactory {
  const services = { ...options, statements: new Statements(url) }
  const tools = services.cypher ? [...TOOLS, cypher] : TOOLS
  return ({ requestInfo }) => {
    const server = new McpServer(
      { name: 'initiative-graph', title: 'Initiative Graph', version },
      { instructions: INSTRUCTIONS, maxToolInputElements: MOST_ARGUMENTS, capabilities: CAPABILITIES },
    )
    for (const { register } of tools) register(server, services, requestInfo?.signal)
    registerResources(server, services, requestInfo?.signal)
    registerPrompts(server)
    return server
  }
}
