/** What a schema says of a value, in one line an issue; and values with one place changed. */
import { type Path, valueAt } from '../../src/schema/path.ts'
import { type DataIssue, read } from '../../src/schema/read.ts'
import type { Schema } from '../../src/schema/schema.ts'

/** Stands in the place of what is taken away. */
export const GONE: unique symbol = Symbol('gone')

export const lineOf = ({ code, path, expected }: DataIssue): string => `${code} ${path.join('.')}: ${expected}`

/** Every issue as `code path: expected`; none for what can be read. */
export const issuesOf = <T>(schema: Schema<T>, value: unknown): readonly string[] => {
  const found = read(schema, value)
  return 'value' in found ? [] : found.issues.map(lineOf)
}

/** A copy, with something else at a place. */
export const changed = (value: unknown, path: Path, put: unknown): unknown => {
  // Through JSON: what stands in two places of the original stands apart in the copy.
  const copy: unknown = JSON.parse(JSON.stringify(value))
  const owner = valueAt(copy, path.slice(0, -1))
  const key = path.at(-1)
  if (typeof owner !== 'object' || owner === null || key === undefined) throw new Error(`no such place: ${path.join('.')}`)
  if (put === GONE) Reflect.deleteProperty(owner, key)
  else Reflect.set(owner, key, put)
  return copy
}

/** Every place in plain data below its root, outermost first. */
export const placesIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) => {
        const path = [...at, Array.isArray(value) ? Number(key) : key]
        return [path, ...placesIn(part, path)]
      })
