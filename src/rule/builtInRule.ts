import type { ClauseId } from '../value/clause.ts'

/** What the library does for every shop. Not settings: a shop cites the clause that states the same rule. */
export const BUILT_IN_RULES = [
  'onlyListedItemsAreSold',
  'onlyUnlistedItemsAreSpecial',
  'onlyStockThatIsThereIsSold',
  'onlyAsMarked',
  'onlyUntilClosing',
  'kindsThatDoNotMixAreSplit',
  'unpaidOrdersLapseByThemselves',
  'unpaidNeverShips',
  'unavailableIsRefundedInFull',
  'firstComeFirstServed',
  'customersBeforeShelf',
  'heldUntilComplete',
  'estimatesMoveNothing',
  'shownDateIsForToday',
  'promiseStays',
  'missedPromiseIsReported',
  'placementIsTold',
  'changesAreTold',
  'supplyIsTold',
  'arrivalIsTold',
  'returnsAreRefundedWhenBack',
] as const

export type BuiltInRule = (typeof BUILT_IN_RULES)[number]

export type Says = { readonly [rule in BuiltInRule]?: ClauseId }

/** The clause in which the shop says what the library does anyway, or null. */
export const clauseFor = (says: Says | undefined, rule: BuiltInRule): ClauseId | null => says?.[rule] ?? null
