/** What is asked of a value of which nothing is known yet: the words in which commands are checked. */

/** Where something is wrong, from the value inwards, and what would be right there. */
export type Misfit = { readonly path: readonly (string | number)[]; readonly expected: string }

/** An object of which no field is known yet. */
export type Unread<T> = { readonly [F in keyof T]?: unknown }

/** What is wrong with a value, or null; `key` is where it stands. */
type Check = (value: unknown, key: string) => Misfit | null

const misfit = (key: string | number, expected: string): Misfit => ({ path: [key], expected })

export const aText = (value: unknown, key: string | number): Misfit | null =>
  typeof value === 'string' ? null : misfit(key, 'text')

export const anId = (value: unknown, key: string): Misfit | null =>
  typeof value === 'string' && value !== '' ? null : misfit(key, 'text that is not empty')

export const aNumber = (value: unknown, key: string): Misfit | null =>
  typeof value === 'number' ? null : misfit(key, 'a number')

export const yesOrNo = (value: unknown, key: string): Misfit | null =>
  typeof value === 'boolean' ? null : misfit(key, 'true or false')

export const oneOf = (words: readonly string[], value: unknown, key: string | number): Misfit | null =>
  typeof value === 'string' && words.includes(value) ? null : misfit(key, words.join(' or '))

/** What can be left out. */
export const ifSaid = (value: unknown, key: string, check: Check): Misfit | null =>
  value === undefined ? null : check(value, key)

export const isRecord = <T>(value: unknown): value is Unread<T> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const anObject = <T>(value: unknown, key: string | number, check: (it: Unread<T>) => Misfit | null): Misfit | null =>
  isRecord<T>(value) ? within(key, check(value)) : misfit(key, 'an object')

/** An object with any fields, all of one kind. */
export const eachField = (value: unknown, key: string, check: Check): Misfit | null => {
  if (!isRecord<Readonly<Record<string, unknown>>>(value)) return misfit(key, 'an object')
  for (const field of Object.keys(value)) {
    const found = check(value[field], field)
    if (found !== null) return within(key, found)
  }
  return null
}

/** A list of objects. */
export const eachIn = <T>(value: unknown, key: string, check: (it: Unread<T>) => Misfit | null): Misfit | null => {
  if (!Array.isArray(value)) return misfit(key, 'a list')
  for (let index = 0; index < value.length; index++) {
    const found = anObject(value[index], index, check)
    if (found !== null) return within(key, found)
  }
  return null
}

/** A list of words. */
export const eachWord = (value: unknown, key: string, check: (value: unknown, index: number) => Misfit | null): Misfit | null => {
  if (!Array.isArray(value)) return misfit(key, 'a list')
  for (let index = 0; index < value.length; index++) {
    const found = check(value[index], index)
    if (found !== null) return within(key, found)
  }
  return null
}

const within = (key: string | number, found: Misfit | null): Misfit | null =>
  found === null ? null : { path: [key, ...found.path], expected: found.expected }
