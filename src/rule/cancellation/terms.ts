import type { AskedParty } from '../../order/order.ts'
import type { Cited, CitedApart } from '../../value/clause.ts'
import type { AnswerDuty } from '../dutyTerms.ts'
import type { EndingTerms } from '../endingTerms.ts'
import type { Instead } from '../remedy.ts'
import type { LineWhen } from '../when.ts'
import type { Window } from '../window.ts'

/**
 * Until when the customer may cancel, how, and what is kept: rows, read from the top for each line. The first that is open
 * decides. The last asks nothing, and says what may be done instead.
 */
export type CancellationTerms = readonly [...rows: CancellationRow[], last: NeverRow]

export type CancellationRow = Cited & { readonly when?: LineWhen } & BeforeShipment &
  (
    | { readonly how: 'directly'; readonly ends?: EndingTerms; readonly answer?: never; readonly instead?: never }
    | { readonly how: Agreement; readonly ends?: EndingTerms; readonly answer?: AnswerDuty; readonly instead?: never }
    /** Never, while its window is open: the rows below it do not count then. */
    | { readonly how: 'never'; readonly ends?: never; readonly answer?: never; readonly instead?: never }
  )

/** What has left is turned back or returned, and no longer cancelled. */
type BeforeShipment = Omit<Window, 'until'> & { readonly until?: Exclude<NonNullable<Window['until']>, 'delivery'> }

/** The last row: it is read where no other is open. */
export type NeverRow = Cited & { readonly how: 'never'; readonly instead: readonly (CitedApart & { readonly do: Instead })[] } & {
  readonly [K in keyof Window | 'ends' | 'answer' | 'when']?: never
}

export const AGREEMENTS = ['ifShopAgrees', 'ifSellerAgrees', 'ifMakerAgrees', 'ifCarrierAgrees'] as const

/** If whoever is asked agrees. */
export type Agreement = (typeof AGREEMENTS)[number]

/** Who is asked. */
export const ASKED: { readonly [A in Agreement]: AskedParty } = {
  ifShopAgrees: 'shop',
  ifSellerAgrees: 'seller',
  ifMakerAgrees: 'maker',
  ifCarrierAgrees: 'carrier',
}
