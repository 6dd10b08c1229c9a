/** A place that something was taken from. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A stretch of a passage that the same places cover. */
export interface Segment<P extends Place> {
  readonly start: number
  readonly text: string
  readonly places: readonly P[]
}

/**
 * Cuts the text of a passage wherever a place begins or ends. Together the segments are the text.
 * @param passage with its offset in the source, in UTF-16 code units as those of the places.
 */
export function segmentsOf<P extends Place>(
  passage: { readonly start: number; readonly end: number; readonly quote: string },
  places: readonly P[],
): readonly Segment<P>[] {
  const inside = places.filter(({ start, end }) => start < passage.end && end > passage.start)
  const cuts = [passage.start, passage.end, ...inside.flatMap(({ start, end }) => [start, end])]
  const bounds = [...new Set(cuts)]
    .filter((cut) => cut >= passage.start && cut <= passage.end)
    .sort((a, b) => a - b)
  return bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? passage.end
    return {
      start,
      text: passage.quote.slice(start - passage.start, end - passage.start),
      places: inside.filter((place) => place.start <= start && place.end >= end),
    }
  })
}
