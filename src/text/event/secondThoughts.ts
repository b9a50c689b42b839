import type { Ending, EventType, ReturnEnd } from '../../order/event.ts'
import { CONDITION } from '../names.ts'
import { sentence, unitsInWords } from '../phrases.ts'
import { freed } from './sale.ts'
import type { EventTelling } from './telling.ts'

export type SecondThoughtEvent = Extract<
  EventType,
  | 'CancellationRequested'
  | 'CancellationDenied'
  | 'UnitsCancelled'
  | 'ReturnRequested'
  | 'ReturnAgreed'
  | 'GoodsCameBack'
  | 'ReturnEnded'
>

export const secondThoughtEvents: EventTelling<SecondThoughtEvent> = {
  CancellationRequested: ({ application: { id, asks, clause } }) =>
    sentence(`the cancellation request ${id} is put to the ${asks}`, clause),
  CancellationDenied: ({ id, by }) =>
    sentence(
      by === 'shipment'
        ? `the parcel leaves, which answers the cancellation request ${id} with no`
        : `the ${by} has turned down the cancellation request ${id}`,
      null,
    ),
  UnitsCancelled: ({ lines, ending, clause, released }) =>
    sentence(`${unitsInWords(lines)} is cancelled ${BY[ending]}${freed(released)}`, clause),
  ReturnRequested: ({ return: { id, lines, condition } }) =>
    sentence(`return ${id} has begun, of ${unitsInWords(lines)}, ${CONDITION[condition]}`, null),
  ReturnAgreed: ({ id, back }) => sentence(`return ${id} is agreed`, back.clause),
  GoodsCameBack: ({ return: id, condition }) =>
    sentence(`${id === null ? 'the parcel is' : `the goods of return ${id} are`} back, ${CONDITION[condition]}`, null),
  ReturnEnded: ({ id, how }) => sentence(`${id === null ? 'the parcel' : `return ${id}`} ${ENDED[how]}`, null),
}

const BY: Readonly<Record<Ending, string>> = {
  customerCancels: 'by the customer',
  specificationChanges: 'by the customer, because it was changed',
  shopCancels: 'by the shop',
  unavailable: 'by the shop, which cannot supply it',
}

const ENDED: Readonly<Record<ReturnEnd['how'], string>> = {
  denied: 'has been turned down',
  lapsed: 'has ended: the goods did not come back in time',
  received: 'has been received and credited',
}
