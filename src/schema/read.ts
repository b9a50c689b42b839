/**
 * From what came in to a value of a type, or to everything that is wrong with it.
 *
 * 1. A value that is not even plain data is one issue, and not a second one as something else.
 * 2. Every other place where something is missing, unknown or wrong is one issue.
 * 3. After more issues than an answer lists, the rest is not looked for.
 */
import type { Either } from '../kernel/either.ts'
import type { Issue } from '../kernel/issue.ts'
import { firstIssues, MOST_ISSUES } from './firstIssues.ts'
import { type ZodIssue, parse } from './parse.ts'
import { foundAt, isWithin, type Path } from './path.ts'
import { plainOf } from './plainOf.ts'
import type { Schema } from './schema.ts'

/**
 * What can be wrong with data from outside:
 * - `notJson`: a value that JSON does not know, or that contains itself.
 * - `missing`: nothing stands where something is needed.
 * - `unknownKey`: a key that means nothing here.
 * - `wrongValue`: something else stands here than what is expected.
 * - `moreIssues`: there are more issues than the hundred before this one.
 */
export type DataIssue = Issue & { readonly code: 'notJson' | 'missing' | 'unknownKey' | 'wrongValue' | 'moreIssues' }

/** The value, or what keeps it from being read. */
type Read<T> = { readonly value: T } | Unread

/**
 * The issues; beside them the plain data, so that what is sound of it can be judged further: but only if these are all, for
 * what was not looked at may be anything.
 */
export type Unread = { readonly issues: readonly DataIssue[]; readonly isAll: boolean; readonly data: unknown }

export const read = <T>(schema: Schema<T>, outside: unknown): Read<T> => {
  const { data, issues: notJson } = plainOf(outside)
  const parsed = parse(schema, data)
  if (parsed.success && notJson.length === 0) return { value: parsed.data }
  const wrong = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issuesOf(issue, data))
  const isAll = Math.max(notJson.length, wrong.length) <= MOST_ISSUES
  const isNew = ({ path }: DataIssue): boolean => !notJson.some((reported) => isWithin(path, reported.path))
  return { issues: [...notJson, ...wrong.filter(isNew)], isAll, data }
}

/** The same as an answer. */
export const readAs = <T>(schema: Schema<T>, outside: unknown): Either<readonly DataIssue[], T> => {
  const found = read(schema, outside)
  return 'value' in found ? { _tag: 'Right', right: found.value } : { _tag: 'Left', left: firstIssues(found.issues, found.isAll) }
}

const issuesOf = (issue: ZodIssue, data: unknown): readonly DataIssue[] => {
  const path = issue.path as Path
  const expected = issue.message
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .slice(0, MOST_ISSUES + 1)
      .map((key) => ({ code: 'unknownKey', path: [...path, key], found: foundAt(data, [...path, key]), expected }))
  const found = foundAt(data, path)
  return [{ code: found === undefined ? 'missing' : 'wrongValue', path, found, expected }]
}
