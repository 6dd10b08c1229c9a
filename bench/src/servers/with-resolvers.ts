/** PostGraphile 5 targets Node 22; this is the one thing it misses in Node 20 for these operations. */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      const parts: Record<string, unknown> = {}
      parts['promise'] = new Promise((resolve, reject) => {
        parts['resolve'] = resolve
        parts['reject'] = reject
      })
      return parts
    },
  })
}
