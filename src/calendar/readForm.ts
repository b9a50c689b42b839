/**
 * Forms a document is made of: lists and objects. What has another form is reported, and read as an empty one, so that one slip
 * does not hide the next.
 *
 * A document comes from outside: what its type promises may not hold.
 */
import type { Path, Report } from './calendarIssue.ts'

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Longer than any list of days that people keep: what is longer, or says to be, is not read through. */
const MOST_ENTRIES = 1_000_000

export const readList = <T>(value: readonly T[], path: Path, report: Report, expected: string): readonly T[] => {
  if (Array.isArray(value) && value.length <= MOST_ENTRIES) return value
  report('wrongValue', path, value, Array.isArray(value) ? `${expected}, at most ${MOST_ENTRIES}` : expected)
  return []
}

export const readObject = <T extends object>(value: T, path: Path, report: Report, expected: string): Partial<T> => {
  if (isObject(value)) return value
  report('wrongValue', path, value, expected)
  return {}
}

export const readWord = (value: unknown, words: readonly string[], path: Path, report: Report): void => {
  if (!words.some((word) => word === value)) report('wrongValue', path, value, `one of ${words.join(', ')}`)
}

/** A misspelt key would be a term that nobody applies. One that is `undefined` says nothing, as if it were not there. */
export const readKeys = (value: object, known: readonly string[], path: Path, report: Report): void => {
  for (const [key, found] of Object.entries(value)) {
    if (found !== undefined && !known.includes(key)) report('unknownKey', [...path, key], found, `one of ${known.join(', ')}`)
  }
}

/** Every entry of a list, the holes in it too, which `map` passes over. */
export const readEach = <T, U>(list: readonly T[], read: (entry: T, index: number) => U): U[] => {
  const all: U[] = []
  for (let index = 0; index < list.length; index++) all.push(read(list[index] as T, index))
  return all
}

/** The same plain data, of which nobody else has hold. */
export const copied = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copied) as T
  // A key may be called `__proto__`: it is defined, and not assigned.
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)])) as T
}
