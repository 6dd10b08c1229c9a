/** PostGraphile 5 is made for Node 22; this is all that it misses in Node 20 to answer what is asked here. */
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
