/**
 * What a schema reads in a value, or its issues.
 *
 * zod's own error is never made. It would take longer than the reading, and could not be made where a host has frozen the
 * prototype of `Error`.
 */
import { type $ZodError, _safeParse } from 'zod/v4/core'

/** What a schema finds wrong, before it is an issue of ours. */
export type ZodIssue = $ZodError['issues'][number]

/** Called with `new`, and answers with an object of its own: so no error is made. */
function Issues(issues: readonly ZodIssue[]): { readonly issues: readonly ZodIssue[] } {
  return { issues }
}

// zod asks for a class of errors, and does no more with it than to call it.
export const parse: ReturnType<typeof _safeParse> = /* @__PURE__ */ _safeParse(Issues as never)
