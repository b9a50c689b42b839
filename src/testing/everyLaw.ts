/** The laws that every shop's terms keep, each a sentence. */
import type { Law } from './law.ts'
import { aDeadlineIsAnInstant } from './law/aDeadlineIsAnInstant.ts'
import { aPromiseDoesNotMove } from './law/aPromiseDoesNotMove.ts'
import { atOnceOrOneByOne } from './law/atOnceOrOneByOne.ts'
import { decidingTwiceChangesNothing } from './law/decidingTwiceChangesNothing.ts'
import { everyStageIsOfItsKind } from './law/everyStageIsOfItsKind.ts'
import { moneyIsConserved } from './law/moneyIsConserved.ts'
import { noDeadEnds } from './law/noDeadEnds.ts'
import { noUnitIsInTwoPlaces } from './law/noUnitIsInTwoPlaces.ts'
import { optionsAgree } from './law/optionsAgree.ts'
import { refusalTrumpsGrant } from './law/refusalTrumpsGrant.ts'
import { replayIsState } from './law/replayIsState.ts'
import { termsOfPlacementHold } from './law/termsOfPlacementHold.ts'
import { timeNeedsNoTimer } from './law/timeNeedsNoTimer.ts'
import { validUntilIsRight } from './law/validUntilIsRight.ts'

export const everyLaw: readonly Law[] = [
  timeNeedsNoTimer,
  decidingTwiceChangesNothing,
  replayIsState,
  moneyIsConserved,
  atOnceOrOneByOne,
  noUnitIsInTwoPlaces,
  termsOfPlacementHold,
  aPromiseDoesNotMove,
  aDeadlineIsAnInstant,
  refusalTrumpsGrant,
  validUntilIsRight,
  optionsAgree,
  everyStageIsOfItsKind,
  noDeadEnds,
]
