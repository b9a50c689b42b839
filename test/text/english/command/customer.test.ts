import { describe } from 'vitest'
import type { Command, CommandOf, DataOf } from '../../../../src/order/command.ts'
import type { RequestedItem } from '../../../../src/order/offer.ts'
import { customerCommands } from '../../../../src/text/english/command/customer.ts'
import { aLine, aPlacing } from '../../../support/orders.ts'
import { readsCommands, SAT_2026_11_21 as at } from '../../support.ts'

const MUGS = aLine('inStock')
const LAMP = aLine('inStock', { id: 'L2', item: 'lamp', quantity: 1, price: 8_900 })

const placing = (more: Partial<DataOf<'PlaceOrder'>> = {}): Command => aPlacing('inStock', { lines: [MUGS], ...more })

const asking = (kind: 'preOrder' | 'specialOrder', ...items: readonly string[]): CommandOf<'RequestQuote'> => {
  const requested = items.map((item): RequestedItem => ({ item, quantity: 1 }))
  return {
    type: 'RequestQuote',
    data: { at, order: 'A-1', circumstances: { region: 'US' }, address: {}, kind, items: requested },
  }
}

const confirming = (...agrees: readonly string[]): Command => ({
  type: 'ConfirmQuote',
  data: { at, agrees },
})

const ONE = [{ line: 'L1', quantity: 1 }]
const BOTH = [...ONE, { line: 'L2', quantity: 1 }]

describe('customerCommands', () =>
  readsCommands(customerCommands, [
    [
      asking('preOrder', 'mug'),
      'The customer requests a quote for a pre-order: 1 × mug.',
      'You request a quote for a pre-order: 1 × mug.',
    ],
    [
      asking('specialOrder', 'vase', 'lamp'),
      'The customer requests a quote for a special order: 1 × vase and 1 × lamp.',
      'You request a quote for a special order: 1 × vase and 1 × lamp.',
    ],
    [confirming(), 'The customer confirms the quote.', 'You confirm the quote.'],
    [
      confirming('deposit'),
      'The customer confirms the quote and agrees to pay a deposit.',
      'You confirm the quote and agree to pay a deposit.',
    ],
    [
      confirming('deposit', 'fullPayment'),
      'The customer confirms the quote and agrees to pay a deposit and to pay in full up front.',
      'You confirm the quote and agree to pay a deposit and to pay in full up front.',
    ],
    [
      placing(),
      'The customer orders 2 × mug for $19.99 plus $5.00 for shipping.',
      'You order 2 × mug for $19.99 plus $5.00 for shipping.',
    ],
    [
      placing({ lines: [MUGS, LAMP], agrees: ['fullPayment'] }),
      'The customer orders 2 × mug for $19.99 and 1 × lamp for $89.00 plus $5.00 for shipping and agrees to pay in full up front.',
      'You order 2 × mug for $19.99 and 1 × lamp for $89.00 plus $5.00 for shipping and agree to pay in full up front.',
    ],
    [
      placing({ inStockNow: true }),
      'The customer orders 2 × mug for $19.99 plus $5.00 for shipping and wants what is in stock now.',
      'You order 2 × mug for $19.99 plus $5.00 for shipping and want what is in stock now.',
    ],
    [
      placing({ agrees: ['deposit', 'fullPayment'], inStockNow: true }),
      'The customer orders 2 × mug for $19.99 plus $5.00 for shipping, agrees to pay a deposit and to pay in full up front and wants what is in stock now.',
      'You order 2 × mug for $19.99 plus $5.00 for shipping, agree to pay a deposit and to pay in full up front and want what is in stock now.',
    ],
    [
      { type: 'RequestCancellation', data: { at, id: 'c1' } },
      'The customer asks to cancel the order (c1).',
      'You ask to cancel your order (c1).',
    ],
    [
      { type: 'RequestCancellation', data: { at, id: 'c1', lines: ONE } },
      'The customer asks to cancel 1 × L1 (c1).',
      'You ask to cancel 1 × L1 (c1).',
    ],
    [
      { type: 'RequestCancellation', data: { at, id: 'c1', lines: BOTH } },
      'The customer asks to cancel 1 × L1 and 1 × L2 (c1).',
      'You ask to cancel 1 × L1 and 1 × L2 (c1).',
    ],
    [
      { type: 'RefuseDelivery', data: { at, when: 'atTheDoor' } },
      'The customer refuses the parcel at the door.',
      'You refuse the parcel at the door.',
    ],
    [{ type: 'AcceptDelay', data: { at, id: 'd1' } }, 'The customer agrees to wait (d1).', 'You agree to wait (d1).'],
    [
      { type: 'RequestReturn', data: { at, id: 'r1', lines: ONE, condition: 'unopened', reason: 'changedMind' } },
      'The customer asks to return 1 × L1, unopened, after a change of mind (r1).',
      'You ask to return 1 × L1, unopened, after a change of mind (r1).',
    ],
    [
      { type: 'RequestReturn', data: { at, id: 'r1', lines: BOTH, condition: 'opened', reason: 'shopsFault' } },
      'The customer asks to return 1 × L1 and 1 × L2, opened, because the shop is at fault (r1).',
      'You ask to return 1 × L1 and 1 × L2, opened, because the shop is at fault (r1).',
    ],
  ]))
