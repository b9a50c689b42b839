/**
 * The issues that an answer lists: the first hundred, then one that says that there are more. So an answer has a size that does
 * not depend on how much is wrong.
 */
import type { Issue } from '../kernel/issue.ts'

/** More than anybody mends at once. Whatever looks for issues stops looking once it has found more. */
export const MOST_ISSUES = 100

type MoreIssues = Issue & { readonly code: 'moreIssues' }

/** `isAll`: nothing was left unlooked at. */
export const firstIssues = <I extends Issue>(issues: readonly I[], isAll: boolean): readonly (I | MoreIssues)[] =>
  isAll && issues.length <= MOST_ISSUES ? issues : [...issues.slice(0, MOST_ISSUES), MORE]

const MORE: MoreIssues = {
  code: 'moreIssues',
  path: [],
  found: 'these issues and more',
  expected: 'fewer: once these are mended, the rest are listed',
}
