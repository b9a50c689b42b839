/** Places in a document, as keys and indexes from the outermost value inwards. */
export type Path = readonly (string | number)[]

/** What stands at a place, as far as there is one. */
export const valueAt = (data: unknown, path: Path): unknown => {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[key]
  }
  return value
}

/** Whether a place is another, or within it. */
export const isWithin = (path: Path, other: Path): boolean => other.every((key, index) => path[index] === key)
