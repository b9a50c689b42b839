/** Contradictions in a preset with some places changed, one line each: `code path against other`. */
import type { Policy } from '../../src/policy/policy.ts'
import type { Path } from '../../src/schema/path.ts'
import { readPolicy } from '../../src/schema/readPolicy.ts'
import { changed } from './issues.ts'

export type Change = readonly [path: string, put: unknown]

/** `sale.inStock.payment.0` as keys and indexes. */
export const pathOf = (text: string): Path => text.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))

export const issuesWith = (policy: Policy, changes: readonly Change[]): readonly string[] => {
  const read = readPolicy(changes.reduce((json: unknown, [path, put]) => changed(json, pathOf(path), put), policy))
  if (read._tag === 'Right') return []
  return read.left.map((issue) =>
    [issue.code, issue.path.join('.'), ...('against' in issue ? ['against', issue.against.join('.')] : [])].join(' '),
  )
}
