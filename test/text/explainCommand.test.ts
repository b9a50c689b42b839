import { expect, it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import { COMMANDS_BY_STAGE } from '../../src/workflow/asking/deciders.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainCommand } from '../../src/text/explainCommand.ts'
import { anOffer } from '../support/orders.ts'
import { SAT_2026_11_21 } from './support.ts'

const OFFER = anOffer()

const rows: readonly (readonly [Command, string])[] = [
  [
    {
      type: 'RequestQuote',
      data: {
        at: SAT_2026_11_21,
        order: 'A-1',
        region: 'US',
        address: {},
        past: [],
        details: {},
        kind: 'preOrder',
        items: [{ item: 'mug', quantity: 2, listed: true, details: {} }],
      },
    },
    'The customer asks for a quote for a pre-order: 2 × mug.',
  ],
  [{ type: 'ConfirmQuote', data: { at: SAT_2026_11_21, agrees: [], past: [] } }, 'The customer confirms the quote.'],
  [
    { type: 'ConfirmQuote', data: { at: SAT_2026_11_21, agrees: ['deposit'], past: [] } },
    'The customer confirms the quote, and agrees to the deposit.',
  ],
  [
    {
      type: 'PlaceOrder',
      data: {
        at: SAT_2026_11_21,
        order: 'A-1',
        region: 'US',
        address: {},
        past: [],
        details: {},
        lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }],
        shipping: 500,
        agrees: [],
      },
    },
    'The customer orders 2 × mug for $19.99, and $5.00 for shipping.',
  ],
  [
    {
      type: 'PlaceOrder',
      data: {
        at: SAT_2026_11_21,
        order: 'A-1',
        region: 'US',
        address: {},
        past: [],
        details: {},
        lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }],
        shipping: 500,
        agrees: ['fullPayment'],
        inStockNow: true,
      },
    },
    'The customer orders 2 × mug for $19.99, and $5.00 for shipping, and agrees to paying in full up front, and wants what is in stock now.',
  ],
  [{ type: 'RequestCancellation', data: { at: SAT_2026_11_21, id: 'c1' } }, 'The customer wants to cancel the order (c1).'],
  [
    { type: 'RequestCancellation', data: { at: SAT_2026_11_21, id: 'c1', lines: [{ line: 'L1', quantity: 1 }] } },
    'The customer wants to cancel 1 × L1 (c1).',
  ],
  [{ type: 'RefuseDelivery', data: { at: SAT_2026_11_21, when: 'atTheDoor' } }, 'The customer refuses the parcel at the door.'],
  [
    {
      type: 'RequestReturn',
      data: { at: SAT_2026_11_21, id: 'r1', lines: [{ line: 'L1', quantity: 1 }], condition: 'unopened', reason: 'changedMind' },
    },
    'The customer wants to send back 1 × L1, unopened, no longer wanting it (r1).',
  ],
  [
    {
      type: 'RequestReturn',
      data: { at: SAT_2026_11_21, id: 'r1', lines: [{ line: 'L1', quantity: 1 }], condition: 'opened', reason: 'shopsFault' },
    },
    'The customer wants to send back 1 × L1, opened, since the shop is at fault (r1).',
  ],
  [
    {
      type: 'SendQuote',
      data: {
        at: SAT_2026_11_21,
        lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }],
        shipping: 500,
      },
    },
    'The shop quotes 2 × mug for $19.99, and $5.00 for shipping.',
  ],
  [
    {
      type: 'SendQuote',
      data: {
        at: SAT_2026_11_21,
        lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }],
        shipping: 500,
        condition: 'as new',
      },
    },
    'The shop quotes 2 × mug for $19.99, and $5.00 for shipping; condition: as new.',
  ],
  [{ type: 'SendArrivalNotice', data: { at: SAT_2026_11_21 } }, 'The shop tells the customer that everything is in.'],
  [
    { type: 'SendArrivalNotice', data: { at: SAT_2026_11_21, shipping: 600 } },
    'The shop tells the customer that everything is in, and that shipping costs $6.00.',
  ],
  [{ type: 'BeginPreparation', data: { at: SAT_2026_11_21 } }, 'The shop begins to prepare the order.'],
  [
    { type: 'AnswerCancellation', data: { at: SAT_2026_11_21, id: 'c1', approved: true } },
    'The answer to the cancellation request c1 is yes.',
  ],
  [
    { type: 'AnswerCancellation', data: { at: SAT_2026_11_21, id: 'c1', approved: false } },
    'The answer to the cancellation request c1 is no.',
  ],
  [
    { type: 'CancelOrder', data: { at: SAT_2026_11_21, id: 'c1', because: 'unavailable' } },
    'The shop cancels the order since it cannot supply the goods (c1).',
  ],
  [
    { type: 'CancelOrder', data: { at: SAT_2026_11_21, id: 'c1', lines: [{ line: 'L1', quantity: 1 }], because: 'lost' } },
    'The shop cancels 1 × L1 since the parcel was lost (c1).',
  ],
  [{ type: 'ShipOrder', data: { at: SAT_2026_11_21 } }, 'The shop sends the parcel off.'],
  [
    { type: 'ShipOrder', data: { at: SAT_2026_11_21, tracking: 'T-1' } },
    'The shop sends the parcel off, with the tracking number T-1.',
  ],
  [{ type: 'AnswerReturn', data: { at: SAT_2026_11_21, id: 'r1', agreed: true } }, 'The shop’s answer to return r1 is yes.'],
  [{ type: 'AnswerReturn', data: { at: SAT_2026_11_21, id: 'r1', agreed: false } }, 'The shop’s answer to return r1 is no.'],
  [
    { type: 'GrantRefund', data: { at: SAT_2026_11_21, id: 'g1', on: 'shipping', amount: 500 } },
    'The shop wants to take $5.00 off the shipping (g1).',
  ],
  [
    { type: 'GrantRefund', data: { at: SAT_2026_11_21, id: 'g1', on: { line: 'L1' }, amount: 500 } },
    'The shop wants to take $5.00 off line L1 (g1).',
  ],
  [{ type: 'ReinstateOrder', data: { at: SAT_2026_11_21, id: 'i1' } }, 'The shop wants to take the order up again.'],
  [
    { type: 'ChangeEstimate', data: { at: SAT_2026_11_21, estimated: SAT_2026_11_21 } },
    'The shop expects shipment on Sat 21 Nov 2026, 10:00 now.',
  ],
  [
    { type: 'ChangeSpecification', data: { at: SAT_2026_11_21, id: 's1', what: 'the lid is wood' } },
    'The maker has changed what was ordered: the lid is wood.',
  ],
  [{ type: 'RecordPayment', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499 } }, 'A payment of $24.99 comes in (p1).'],
  [{ type: 'RecordRefund', data: { at: SAT_2026_11_21, id: 'b1', amount: 2_499 } }, '$24.99 is paid back to the customer (b1).'],
  [
    { type: 'RecordAllocation', data: { at: SAT_2026_11_21, id: 'a1', lines: [{ line: 'L1', quantity: 1 }] } },
    'Stock comes in for the order: 1 × L1 (a1).',
  ],
  [{ type: 'RecordDelivery', data: { at: SAT_2026_11_21 } }, 'The parcel is delivered.'],
  [{ type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, condition: 'unopened' } }, 'The parcel comes back, unopened.'],
  [
    { type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, condition: 'unopened', reason: 'shopsFault' } },
    'The parcel comes back, unopened, since the shop is at fault.',
  ],
  [
    { type: 'RecordGoodsBack', data: { at: SAT_2026_11_21, return: 'r1', condition: 'opened', carriage: 1_250 } },
    'The goods of return r1 come back, opened; their carriage cost $12.50.',
  ],
  [{ type: 'PassTime', data: { at: SAT_2026_11_21 } }, 'Time passes.'],
]

it('tells every command', () => {
  const told = new Set(rows.map(([{ type }]) => type))
  expect([...told].sort()).toEqual([...new Set<string>(Object.values(COMMANDS_BY_STAGE).flat()), 'PassTime'].sort())
})

it.each(rows.map(([command, words]) => [words, command] as const))('%s', (words, command) => {
  expect(explainCommand(marketplace, command)).toBe(words)
})
