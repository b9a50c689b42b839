/** An order that is ready to prepare and ship: what the shop owes from now on, and by when. */
import type { Calendar } from '../../calendar/calendar.ts'
import type { EventOf } from '../../order/event.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import type { ShipmentTerms, PreparationTerms } from './terms.ts'

export const orderReady = (
  preparation: PreparationTerms | undefined,
  shipment: ShipmentTerms | undefined,
  calendar: Calendar,
  at: Instant,
): EventOf<'OrderReady'> => ({
  type: 'OrderReady',
  data: {
    at,
    prepare: preparation === undefined ? null : dueAfter(calendar, preparation, at),
    ship: shipment === undefined ? null : dueAfter(calendar, shipment, at),
  },
})
