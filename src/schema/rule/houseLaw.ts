import type { Says } from '../../rule/houseLaw.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { clause } from '../value.ts'

const cited = optional(clause)

export const says: Schema<Says> = strict<Says>({
  onlyListedItemsAreSold: cited,
  onlyUnlistedItemsAreSpecial: cited,
  onlyStockThatIsThereIsSold: cited,
  onlyAsMarked: cited,
  onlyUntilClosing: cited,
  kindsThatDoNotMixAreSplit: cited,
  unpaidOrdersLapseByThemselves: cited,
  unpaidNeverShips: cited,
  unavailableIsRefundedInFull: cited,
  firstComeFirstServed: cited,
  customersBeforeShelf: cited,
  heldUntilComplete: cited,
  estimatesMoveNothing: cited,
  shownDateIsForToday: cited,
  promiseStays: cited,
  missedPromiseIsReported: cited,
  placementIsTold: cited,
  changesAreTold: cited,
  arrivalIsTold: cited,
  returnsAreRefundedWhenBack: cited,
})
