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

/** What was found at a place, as an issue shows it: a value as it is, of what has parts the outermost level. */
export const foundAt = (data: unknown, path: Path): unknown => {
  const value = valueAt(data, path)
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? value.map(cut) : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cut(part)]))
}

const cut = (part: unknown): unknown => (typeof part === 'object' && part !== null ? (Array.isArray(part) ? '[…]' : '{…}') : part)
