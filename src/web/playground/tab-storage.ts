/** What GraphiQL asks of a storage. */
export type TabStorage = Pick<Storage, 'length' | 'getItem' | 'setItem' | 'removeItem' | 'clear'>

/** Where GraphiQL saves its tabs. */
export const SAVED_TABS = 'graphiql:tabState'

// Whatever else is served at the same host and port has the same local storage.
const PREFIX = 'initiative-graph:'

/**
 * What GraphiQL saves, apart from what other pages save, with the query and variables of the active tab taken
 * from the saved tabs. GraphiQL saves these a second time and half a second apart, and opens a new tab for a
 * query that no saved tab has: each reload in between would copy a tab.
 * @param storage keeps it.
 * @param onTabsSaved is called each time the tabs have been saved.
 */
export function createTabStorage(storage: Storage, onTabsSaved: () => void): TabStorage {
  return {
    get length() {
      return storage.length
    },
    getItem(key) {
      if (key === 'graphiql:query') return activeTab(storage)?.query ?? null
      if (key === 'graphiql:variables') return activeTab(storage)?.variables ?? null
      return storage.getItem(PREFIX + key)
    },
    setItem(key, value) {
      storage.setItem(PREFIX + key, value)
      if (key === SAVED_TABS) onTabsSaved()
    },
    removeItem(key) {
      storage.removeItem(PREFIX + key)
    },
    clear() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index))
      for (const key of keys) if (key?.startsWith(PREFIX)) storage.removeItem(key)
    },
  }
}

interface SavedTabs {
  readonly activeTabIndex: number
  readonly tabs: readonly { readonly query: string | null; readonly variables: string | null }[]
}

function activeTab(storage: Storage): SavedTabs['tabs'][number] | undefined {
  try {
    const saved: unknown = JSON.parse(storage.getItem(PREFIX + SAVED_TABS) ?? 'null')
    return isSavedTabs(saved) ? saved.tabs[saved.activeTabIndex] : undefined
  } catch {
    // GraphiQL starts anew where it cannot read the tabs, and so does this.
    return undefined
  }
}

function isSavedTabs(value: unknown): value is SavedTabs {
  return (
    typeof value === 'object' &&
    value !== null &&
    'activeTabIndex' in value &&
    typeof value.activeTabIndex === 'number' &&
    'tabs' in value &&
    Array.isArray(value.tabs)
  )
}
