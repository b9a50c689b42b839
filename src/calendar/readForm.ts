/**
 * Forms a document is made of: lists and objects. What has another form is reported, and read as an empty one, so that one slip
 * does not hide the next.
 *
 * A document comes from outside: what its type promises may not hold.
 */
import type { Path, Report } from './calendarIssue.ts'

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

export const readList = <T>(value: readonly T[], path: Path, report: Report, expected: string): readonly T[] => {
  if (Array.isArray(value)) return value
  report('wrongValue', path, value, expected)
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

/** The same plain data, of which nobody else has hold. */
export const copied = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(copied) as T
  return isObject(value) ? (Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)])) as T) : value
}
