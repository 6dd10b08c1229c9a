import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { examples } from './examples.ts'
import { linkedTab } from './linked-tab.ts'
import { SAVED_TABS, createTabStorage } from './tab-storage.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

const fetcher = createGraphiQLFetcher({ url: '/graphql' })
const storage = createTabStorage(window.localStorage, () => {
  // From here on the tab is the user's; a link that stayed would open it a second time once it is edited.
  window.history.replaceState(null, '', window.location.pathname)
})
const linked = linkedTab(window.location.search)
const tabs = linked ? [linked, ...examples] : [...examples]
const opened = linked ?? (storage.getItem(SAVED_TABS) === null ? examples[0] : undefined)

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={tabs}
      {...(opened ? { initialQuery: opened.query, initialVariables: opened.variables ?? '' } : {})}
      defaultEditorToolsVisibility="variables"
    />
  </StrictMode>,
)
