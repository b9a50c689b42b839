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

/** An issue shows that much of a text, and that many parts of a value. */
const MOST_CHARACTERS = 200
const MOST_PARTS = 20

/** What was found at a place, as an issue shows it: the beginning of a long text; of what has parts, the outermost level. */
export const foundAt = (data: unknown, path: Path): unknown => {
  const value = valueAt(data, path)
  if (typeof value !== 'object' || value === null) return partOf(value)
  return Array.isArray(value) ? partsOfList(value) : partsOfObject(value)
}

const partsOfList = (list: readonly unknown[]): readonly unknown[] => {
  const parts = list.slice(0, MOST_PARTS).map(partOf)
  return list.length <= MOST_PARTS ? parts : [...parts, '…']
}

const partsOfObject = (value: object): Readonly<Record<string, unknown>> => {
  const keys = Object.keys(value)
  const parts = keys.slice(0, MOST_PARTS).map((key) => [startOf(key), partOf(valueAt(value, [key]))] as const)
  return Object.fromEntries(keys.length <= MOST_PARTS ? parts : [...parts, ['…', '…']])
}

const partOf = (part: unknown): unknown => {
  if (typeof part === 'string') return startOf(part)
  if (typeof part !== 'object' || part === null) return part
  return Array.isArray(part) ? '[…]' : '{…}'
}

const startOf = (text: string): string => (text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}…`)
