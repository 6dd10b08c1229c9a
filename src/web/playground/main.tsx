import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import { linkedTab } from './linked-tab.ts'

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const linked = linkedTab(window.location.search)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={linked ? [linked, ...examples] : [...examples]}
      {...(linked ? { initialQuery: linked.query, initialVariables: linked.variables ?? '' } : {})}
      defaultEditorToolsVisibility="variables"
    />
  </StrictMode>,
)
