/** How many characters around a quote are shown at most, each side. */
const AROUND = 60

/**
 * What stands before and after a quote in its passage, with `…` where the passage goes on.
 * @param start offset of the quote in the source, in UTF-16 code units.
 * @param end offset after it.
 */
export function contextOf(
  passage: { readonly start: number; readonly quote: string | null },
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const text = passage.quote ?? ''
  const before = text.slice(0, Math.max(0, start - passage.start))
  const after = text.slice(Math.max(0, end - passage.start))
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND)}` : before,
    after: after.length > AROUND ? `${after.slice(0, AROUND)}…` : after,
  }
}
