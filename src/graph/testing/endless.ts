/**
 * A statement that takes minutes: five lists of 200, one inside the other. Of longer lists the embedded engine would run
 * out of memory before it runs out of time.
 */
export const ENDLESS = [
  ...['a', 'b', 'c', 'd', 'e'].map((name) => `UNWIND range(1, 200) AS ${name}`),
  'WITH a, e WHERE a * e % 7 = 3 RETURN count(*) AS c',
].join(' ')
