import { returnsOf, windowOf } from '../order.ts'
import { lawOfSteps } from './law.ts'

/** A window for returns is longer only by the time for which it stood still for goods that did come back. */
export const windowStandsStill = lawOfSteps(
  'the window for returns stands still only for goods that come back',
  (_, { before, decision: { events }, after }) => {
    const [was, is] = [windowOf(before), windowOf(after)]
    if (was === null || is === null || is <= was) return null
    const cameBack =
      returnsOf(before).some((each) => each.cameBack !== null) || events.some(({ type }) => type === 'GoodsCameBack')
    return cameBack ? null : `it ends ${is - was} ms later, and nothing came back`
  },
)
