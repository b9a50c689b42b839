import type { Cited } from '../../value/clause.ts'
import type { Milestone } from '../milestone.ts'
import type { Instead } from '../remedy.ts'

/** Until when the customer may cancel, and how. The first line whose milestone has not happened yet decides. */
export type CancellationTerms = {
  readonly allowed: readonly (Cited & { readonly until: Milestone; readonly how: HowToCancel })[]
  /** What the customer can do instead once none of them holds. Only what is open at that time is offered. */
  readonly afterwards: Cited & { readonly instead: readonly (Cited & { readonly do: Instead })[] }
}

/** At once; if the shop agrees; if the carrier agrees. */
export type HowToCancel = 'directly' | 'onApplication' | 'ifCarrierAgrees'
