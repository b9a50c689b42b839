/** What is taken back: cancellations, and goods that come back. */
import type { ReturnEnd } from '../../../order/event.ts'
import type { Ending } from '../../../order/retention.ts'
import type { ApplicationPart } from '../../../order/order.ts'
import type { EventFacts, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { andTheyAreFree } from '../andFree.ts'
import { forms, totalOf } from '../plural.ts'
import { withReference } from '../withReference.ts'

type CancellationOrReturn =
  | 'CancellationRequested'
  | 'CancellationDenied'
  | 'UnitsCancelled'
  | 'ReturnRequested'
  | 'ReturnAgreed'
  | 'GoodsCameBack'
  | 'ReturnEnded'

export const cancellationsAndReturns: Phrases<Pick<EventFacts, CancellationOrReturn>> = {
  CancellationRequested: ({ application: { id, parts } }, say) =>
    `the ${withReference('cancellation request', say.id('reference', id))} has been passed to ${say.list(askedIn(parts, say))}`,
  CancellationDenied: ({ id, by }, say) => {
    const request = withReference('cancellation request', say.id('reference', id))
    if (by === 'silence') return `the ${request} has not been answered in time and counts as declined`
    return by === 'shipment'
      ? `the parcel has shipped, so the ${request} is declined`
      : `${say.names.asked[by]} has declined the ${request}`
  },
  UnitsCancelled: ({ lines, ending, released }, say) =>
    `${say.units(lines)} ${forms(totalOf(lines), 'has', 'have')} been cancelled ${why(ending, totalOf(lines), say)}${andTheyAreFree(lines, released, say)}`,
  ReturnRequested: ({ return: { id, lines, condition } }, say) =>
    `a return of ${say.units(lines)}, ${say.names.condition[condition]}, has been ${withReference('requested', say.id('reference', id))}`,
  ReturnAgreed: ({ id }, say) => `the ${withReference('return', say.id('reference', id))} has been agreed`,
  GoodsCameBack: ({ return: id, condition }, say) =>
    `${id === null ? 'the parcel has' : `the goods of the ${withReference('return', say.id('reference', id))} have`} come back ${say.names.condition[condition]}`,
  ReturnEnded: ({ id, how }, say) =>
    `the ${id === null ? 'returned parcel' : withReference('return', say.id('reference', id))} ${ENDED[how]}`,
}

const why = (ending: Ending, units: number, { to }: Say): string => {
  const request = to === 'customer' ? 'at your request' : 'at the customer’s request'
  if (ending.by === 'customer') return request
  return ending.because === 'unavailability' ? `by the shop, which cannot supply ${forms(units, 'it', 'them')}` : 'by the shop'
}

/** Each of those who are asked, once. */
const askedIn = (parts: readonly ApplicationPart[], { names }: Say): readonly string[] => [
  ...new Set(parts.map(({ asks }) => names.asked[asks])),
]

const ENDED: Readonly<Record<ReturnEnd['how'], string>> = {
  denied: 'has been declined',
  lapsed: 'has lapsed, because the goods did not come back in time',
  received: 'has been received and credited',
}
