import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SAVED_TABS, createTabStorage } from './tab-storage.ts'

let kept: Map<string, string>
beforeEach(() => {
  kept = new Map()
})

/** The storage of a browser, kept in a map. */
function storageOf(): Storage {
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => {
      kept.clear()
    },
  }
}

const saved = JSON.stringify({
  activeTabIndex: 1,
  tabs: [
    { query: '{ first }', variables: null },
    { query: '{ second }', variables: '{}' },
  ],
})

describe('the storage of the tabs', () => {
  it('starts with the active one of the saved tabs, whatever was saved beside them', () => {
    const storage = createTabStorage(storageOf(), vi.fn())
    storage.setItem(SAVED_TABS, saved)
    storage.setItem('graphiql:query', '{ later }')
    storage.setItem('graphiql:variables', '{"later": true}')
    expect(storage.getItem('graphiql:query')).toBe('{ second }')
    expect(storage.getItem('graphiql:variables')).toBe('{}')
  })

  it.each([undefined, '', '{', '[]', '{"tabs": []}', '{"activeTabIndex": 3, "tabs": []}'])(
    'starts with nothing where no tabs can be read: %j',
    (unreadable) => {
      const storage = createTabStorage(storageOf(), vi.fn())
      if (unreadable !== undefined) storage.setItem(SAVED_TABS, unreadable)
      expect(storage.getItem('graphiql:query')).toBeNull()
    },
  )

  it('says when the tabs have been saved', () => {
    const onTabsSaved = vi.fn(() => {
      expect(storage.getItem(SAVED_TABS)).toBe(saved)
    })
    const storage = createTabStorage(storageOf(), onTabsSaved)
    storage.setItem('graphiql:theme', 'dark')
    expect(onTabsSaved).not.toHaveBeenCalled()
    storage.setItem(SAVED_TABS, saved)
    expect(onTabsSaved).toHaveBeenCalledOnce()
  })

  it('leaves alone what other pages of the same host keep', () => {
    kept.set(SAVED_TABS, 'of another page')
    const storage = createTabStorage(storageOf(), vi.fn())
    expect(storage.getItem(SAVED_TABS)).toBeNull()
    storage.setItem(SAVED_TABS, saved)
    storage.setItem('graphiql:theme', 'dark')
    storage.removeItem('graphiql:theme')
    expect(storage.getItem('graphiql:theme')).toBeNull()
    storage.clear()
    expect([...kept]).toEqual([[SAVED_TABS, 'of another page']])
  })
})
