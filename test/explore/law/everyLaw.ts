/** All of them. Where the library offers a law to its users, it is the same law. */
import type { StepLaw } from '../../../src/testing/law.ts'
import { aDeadlineIsAnInstant } from '../../../src/testing/law/aDeadlineIsAnInstant.ts'
import { aPromiseDoesNotMove } from '../../../src/testing/law/aPromiseDoesNotMove.ts'
import { decidingTwiceChangesNothing } from '../../../src/testing/law/decidingTwiceChangesNothing.ts'
import { everyStageIsOfItsKind } from '../../../src/testing/law/everyStageIsOfItsKind.ts'
import { moneyIsConserved } from '../../../src/testing/law/moneyIsConserved.ts'
import { noDeadEnds } from '../../../src/testing/law/noDeadEnds.ts'
import { noUnitIsInTwoPlaces } from '../../../src/testing/law/noUnitIsInTwoPlaces.ts'
import { refusalTrumpsGrant } from '../../../src/testing/law/refusalTrumpsGrant.ts'
import { replayIsState } from '../../../src/testing/law/replayIsState.ts'
import { termsOfPlacementHold } from '../../../src/testing/law/termsOfPlacementHold.ts'
import { timeNeedsNoTimer } from '../../../src/testing/law/timeNeedsNoTimer.ts'
import { validUntilIsRight } from '../../../src/testing/law/validUntilIsRight.ts'
import { againAddsNothing } from './againAddsNothing.ts'
import { atOnceOrOneByOne } from './atOnceOrOneByOne.ts'
import { eitherOrder } from './eitherOrder.ts'
import { goodsBackAreCredited } from './goodsBackAreCredited.ts'
import { type Law, type LawOfHistories, type LawOfStates, type LawOfSteps, lawOfStates, lawOfSteps, standing } from './law.ts'
import { moneyIsAccountedFor } from './moneyIsAccountedFor.ts'
import { neverStaysNever } from './neverStaysNever.ts'
import { nobodyLosesForMoneyOwed } from './nobodyLosesForMoneyOwed.ts'
import { noTimerIsNeeded } from './noTimerIsNeeded.ts'
import { openIsGranted } from './openIsGranted.ts'
import { reasonsOfMoney } from './reasonsOfMoney.ts'
import { storedIsDecidedAlike } from './storedIsDecidedAlike.ts'
import { whatIsOwed } from './whatIsOwed.ts'
import { whatTheShopCancels } from './whatTheShopCancels.ts'
import { windowStandsStill } from './windowStandsStill.ts'

const ofSteps = ({ sentence, breachAt }: StepLaw, every = 1): LawOfSteps => lawOfSteps(sentence, breachAt, every)

/** Laws of a step that only look at where it leads: asked once of each state. */
const ofStates = ({ sentence, breachAt }: StepLaw): LawOfStates =>
  lawOfStates(sentence, (policy, { state: { order, now } }) => {
    const decision = { verdict: 'granted', events: [], because: [], validUntil: null } as const
    return standing(breachAt(policy, { command: { type: 'PassTime', data: { at: now } }, before: order, decision, after: order }))
  })

const ofHistories = (law: Omit<LawOfHistories, 'of' | 'every'>): LawOfHistories => ({ ...law, of: 'histories', every: 149 })

export const everyLaw: readonly Law[] = [
  moneyIsAccountedFor,
  reasonsOfMoney,
  whatTheShopCancels,
  nobodyLosesForMoneyOwed,
  ofSteps(noUnitIsInTwoPlaces),
  goodsBackAreCredited,
  windowStandsStill,
  ofSteps(everyStageIsOfItsKind),
  ofSteps(refusalTrumpsGrant),
  againAddsNothing,
  noTimerIsNeeded,
  ofSteps(validUntilIsRight, 5),
  storedIsDecidedAlike,

  ofStates(aDeadlineIsAnInstant),
  ofStates(noDeadEnds),
  whatIsOwed,
  openIsGranted,
  neverStaysNever,
  atOnceOrOneByOne,
  eitherOrder,

  ...[
    timeNeedsNoTimer,
    decidingTwiceChangesNothing,
    replayIsState,
    moneyIsConserved,
    aPromiseDoesNotMove,
    termsOfPlacementHold,
  ].map(ofHistories),
]
