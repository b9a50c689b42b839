/** The laws that every shop's terms keep, each a sentence. */
import type { Law } from './law.ts'
import { aDeadlineIsAnInstant } from './law/aDeadlineIsAnInstant.ts'
import { aPromiseDoesNotMove } from './law/aPromiseDoesNotMove.ts'
import { decidingTwiceChangesNothing } from './law/decidingTwiceChangesNothing.ts'
import { everyStageIsOnItsPath } from './law/everyStageIsOnItsPath.ts'
import { moneyIsConserved } from './law/moneyIsConserved.ts'
import { noDeadEnds } from './law/noDeadEnds.ts'
import { noUnitIsInTwoPlaces } from './law/noUnitIsInTwoPlaces.ts'
import { optionsAgree } from './law/optionsAgree.ts'
import { refusalTrumpsGrant } from './law/refusalTrumpsGrant.ts'
import { replayIsState } from './law/replayIsState.ts'
import { termsOfPlacementHold } from './law/termsOfPlacementHold.ts'
import { timeNeedsNoTimer } from './law/timeNeedsNoTimer.ts'
import { untilIsRight } from './law/untilIsRight.ts'

export const everyLaw: readonly Law[] = [
  timeNeedsNoTimer,
  decidingTwiceChangesNothing,
  replayIsState,
  moneyIsConserved,
  noUnitIsInTwoPlaces,
  termsOfPlacementHold,
  aPromiseDoesNotMove,
  aDeadlineIsAnInstant,
  refusalTrumpsGrant,
  untilIsRight,
  optionsAgree,
  everyStageIsOnItsPath,
  noDeadEnds,
]
