import { expect, it } from 'vitest'
import { isFullySettled } from '../../src/order/isFullySettled.ts'
import type { Order } from '../../src/order/order.ts'
import { aClosedInquiry, aDuty, anInquiry, aSale, closed, openEnded } from '../support/sales.ts'

it.each<readonly [string, Order, boolean]>([
  ['nothing', { is: 'unplaced' }, false],
  ['a request', anInquiry(), false],
  ['a request that ended', aClosedInquiry('expired'), true],
  ['an order that nobody owes anything', aSale({ duties: [] }), false],
  ['one that ended', aSale(closed('completed')), true],
  [
    'one that ended, with money still to go back',
    aSale({ ...closed('cancelled'), duties: [aDuty('refund', openEnded(), 'refund-1')] }),
    false,
  ],
])('%s: %s', (_, order, settled) => expect(isFullySettled(order)).toBe(settled))
