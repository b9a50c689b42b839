/** A list with one more at its end. Its length is known from the start: a list that grows reserves room for many more. */
export const append = <T>(list: readonly T[], last: T): readonly T[] => {
  const longer = new Array<T>(list.length + 1)
  for (let index = 0; index < list.length; index++) longer[index] = list[index] as T
  longer[list.length] = last
  return longer
}
