import type { Condition } from '../../order/return.ts'
import type { ReturnTerms, ReturnWay } from './terms.ts'

/** How goods in this condition may come back, if at all. */
export const returnWayFor = (terms: ReturnTerms | undefined, condition: Condition): ReturnWay | undefined =>
  terms?.request.find((each) => each.of === condition)
