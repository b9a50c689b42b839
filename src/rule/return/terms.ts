import type { Span, Within } from '../../deadline/span.ts'
import type { RefusalPoint } from '../../order/parcel.ts'
import type { Cited } from '../../value/clause.ts'
import type { AnswerDuty } from '../dutyTerms.ts'
import type { Share } from '../../value/money.ts'

export type ReturnTerms = {
  /** Where along its way a parcel may be refused. */
  readonly refuse: readonly (Cited & { readonly when: RefusalPoint })[]
  readonly request: readonly ReturnWay[]
  /** A return must be requested within `ask` of delivery, and the goods be back within `back` of the agreement. */
  readonly window: Cited & { readonly ask: Span; readonly back: Span }
  /** By when the shop answers, and what its silence means. */
  readonly answer?: AnswerDuty
  readonly refund: ReturnRefundTerms
}

export type ReturnWay = Cited & { readonly carriage: Carriage } & (
    | { readonly of: 'unopened'; readonly how: 'byLabel'; readonly labelsIn: readonly string[] }
    | { readonly of: 'unopened' | 'opened'; readonly how: 'byAgreement' }
  )

/** Who bears shipping both ways. If the customer: the way back is deducted, and the way out not refunded. */
export type Carriage = 'customer' | 'shop'

/**
 * The share of the goods' price that is refunded: by when they came back, counted from delivery (or from shipment, if refused),
 * and by whose fault.
 */
export type ReturnRefundTerms = Cited & {
  /** The first that has not passed counts; after the last, `later`. */
  readonly byAge: readonly { readonly within: Span; readonly share: Share }[]
  readonly later: Share
  readonly ifShopsFault: Share
  /** By when it is paid, once the goods are back. */
  readonly within: Within
}
