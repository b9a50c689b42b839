/** One list after the other. Most are empty, so an empty one is not copied. */
export const concat = <T>(first: readonly T[], second: readonly T[]): readonly T[] => {
  if (first.length === 0) return second
  return second.length === 0 ? first : [...first, ...second]
}
