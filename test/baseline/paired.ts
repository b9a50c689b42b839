/** The entries of two lists side by side where they have the same key, as many as can be without changing their order. */
export type Pair<E> = readonly [was: E | undefined, is: E | undefined]

export const paired = <E>(was: readonly E[], is: readonly E[], key: (entry: E) => string): readonly Pair<E>[] => {
  const most = mostPairs(was.map(key), is.map(key))
  const pairs: Pair<E>[] = []
  let [i, j] = [0, 0]
  while (i < was.length || j < is.length) {
    if (i < was.length && most(i + 1, j) === most(i, j)) pairs.push([was[i++], undefined])
    else if (j < is.length && most(i, j + 1) === most(i, j)) pairs.push([undefined, is[j++]])
    else pairs.push([was[i++], is[j++]])
  }
  return pairs
}

/** How many pairs there can be from these two places on. */
const mostPairs = (was: readonly string[], is: readonly string[]): ((i: number, j: number) => number) => {
  const width = is.length + 1
  const most = new Array<number>((was.length + 1) * width).fill(0)
  const from = (i: number, j: number): number => most[i * width + j] ?? 0
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      most[i * width + j] = was[i] === is[j] ? 1 + from(i + 1, j + 1) : Math.max(from(i + 1, j), from(i, j + 1))
  return from
}
