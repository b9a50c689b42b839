import type { Condition } from '../../order/stage.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'

/** How goods in this condition may come back, if at all. */
export const wayFor = (terms: ReturnTerms | undefined, condition: Condition): ReturnWay | undefined =>
  terms?.request.find((each) => each.of === condition)
