/** One list after the other, without copying where one is empty: most are. */
export const concat = <T>(first: readonly T[], second: readonly T[]): readonly T[] => {
  if (first.length === 0) return second
  return second.length === 0 ? first : [...first, ...second]
}
