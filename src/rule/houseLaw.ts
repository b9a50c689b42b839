import type { ClauseId } from '../value/clause.ts'

/** What the library does for every shop. Not settings: a shop cites the clause in which it says the same. */
export type HouseLaw =
  | 'onlyListedItemsAreSold'
  | 'onlyUnlistedItemsAreSpecial'
  | 'onlyStockThatIsThereIsSold'
  | 'onlyAsMarked'
  | 'onlyUntilClosing'
  | 'kindsThatDoNotMixAreSplit'
  | 'unpaidOrdersLapseByThemselves'
  | 'unpaidNeverShips'
  | 'unavailableIsRefundedInFull'
  | 'firstComeFirstServed'
  | 'customersBeforeShelf'
  | 'heldUntilComplete'
  | 'estimatesMoveNothing'
  | 'shownDateIsForToday'
  | 'promiseStays'
  | 'missedPromiseIsReported'
  | 'placementIsTold'
  | 'changesAreTold'
  | 'arrivalIsTold'
  | 'returnsAreRefundedWhenBack'

export type Says = { readonly [law in HouseLaw]?: ClauseId }

/** The clause in which the shop says what the library does anyway, or null. */
export const clauseFor = (says: Says | undefined, law: HouseLaw): ClauseId | null => says?.[law] ?? null
