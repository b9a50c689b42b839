import { describe } from 'vitest'
import { shopCommands } from '../../../../src/text/english/command/shop.ts'
import { anOffer } from '../../../support/orders.ts'
import { readsCommands, SAT_2026_11_21 } from '../../support.ts'

const OFFER = anOffer()

describe('shopCommands', () =>
  readsCommands(shopCommands, [
    [
      {
        type: 'SendQuote',
        data: {
          at: SAT_2026_11_21,
          lines: [{ id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'preOrder', offer: OFFER }],
          shipping: 500,
        },
      },
      'The shop quotes 2 × mug for $19.99 plus $5.00 for shipping.',
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
      'The shop quotes 2 × mug for $19.99 plus $5.00 for shipping. Condition: as new.',
    ],
    [
      {
        type: 'SendQuote',
        data: {
          at: SAT_2026_11_21,
          lines: [
            { id: 'L1', item: 'mug', quantity: 2, price: 1_999, kind: 'inStock', offer: OFFER },
            { id: 'L2', item: 'lamp', quantity: 1, price: 8_900, kind: 'inStock', offer: OFFER },
          ],
          shipping: 500,
        },
      },
      'The shop quotes 2 × mug for $19.99 and 1 × lamp for $89.00 plus $5.00 for shipping.',
    ],
    [
      { type: 'CommitSupply', data: { at: SAT_2026_11_21 } },
      'The supplier has accepted the order.',
      'The supplier has accepted your order.',
    ],
    [
      { type: 'SendArrivalNotice', data: { at: SAT_2026_11_21 } },
      'The shop notifies the customer that all goods have arrived.',
      'The shop notifies you that all goods have arrived.',
    ],
    [
      { type: 'SendArrivalNotice', data: { at: SAT_2026_11_21, shipping: 600 } },
      'The shop notifies the customer that all goods have arrived and that shipping costs $6.00.',
      'The shop notifies you that all goods have arrived and that shipping costs $6.00.',
    ],
    [
      { type: 'BeginPreparation', data: { at: SAT_2026_11_21 } },
      'The shop starts preparing the order.',
      'The shop starts preparing your order.',
    ],
    [
      { type: 'AnswerCancellation', data: { at: SAT_2026_11_21, id: 'c1', approved: true } },
      'The answer to the cancellation request (c1) is yes.',
    ],
    [
      {
        type: 'AnswerCancellation',
        data: { at: SAT_2026_11_21, id: 'c1', approved: true, lines: [{ line: 'L1', quantity: 1 }] },
      },
      'The answer to the cancellation request (c1) is yes for 1 × L1.',
    ],
    [
      {
        type: 'AnswerCancellation',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          approved: true,
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
        },
      },
      'The answer to the cancellation request (c1) is yes for 1 × L1 and 1 × L2.',
    ],
    [
      { type: 'AnswerCancellation', data: { at: SAT_2026_11_21, id: 'c1', approved: false } },
      'The answer to the cancellation request (c1) is no.',
    ],
    [
      { type: 'CancelOrder', data: { at: SAT_2026_11_21, id: 'c1', because: 'unavailable' } },
      'The shop cancels the order because it cannot supply the goods (c1).',
      'The shop cancels your order because it cannot supply the goods (c1).',
    ],
    [
      { type: 'CancelOrder', data: { at: SAT_2026_11_21, id: 'c1', lines: [{ line: 'L1', quantity: 1 }], because: 'lost' } },
      'The shop cancels 1 × L1 because the parcel was lost (c1).',
    ],
    [
      {
        type: 'CancelOrder',
        data: {
          at: SAT_2026_11_21,
          id: 'c1',
          lines: [
            { line: 'L1', quantity: 1 },
            { line: 'L2', quantity: 1 },
          ],
          because: 'other',
        },
      },
      'The shop cancels 1 × L1 and 1 × L2 for reasons of its own (c1).',
    ],
    [{ type: 'ShipOrder', data: { at: SAT_2026_11_21 } }, 'The shop ships the parcel.'],
    [
      { type: 'ShipOrder', data: { at: SAT_2026_11_21, tracking: 'T-1' } },
      'The shop ships the parcel with the tracking number T-1.',
    ],
    [
      { type: 'AnswerReturn', data: { at: SAT_2026_11_21, id: 'r1', agreed: true } },
      'The shop’s answer to the return request (r1) is yes.',
    ],
    [
      { type: 'AnswerReturn', data: { at: SAT_2026_11_21, id: 'r1', agreed: false } },
      'The shop’s answer to the return request (r1) is no.',
    ],
    [
      { type: 'GrantRefund', data: { at: SAT_2026_11_21, id: 'g1', on: 'shipping', amount: 500 } },
      'The shop offers $5.00 off the shipping cost (g1).',
    ],
    [
      { type: 'GrantRefund', data: { at: SAT_2026_11_21, id: 'g1', on: { line: 'L1' }, amount: 500 } },
      'The shop offers $5.00 off the price of L1 (g1).',
    ],
    [
      { type: 'ReinstateOrder', data: { at: SAT_2026_11_21, id: 'i1' } },
      'The shop asks to reinstate the order.',
      'The shop asks to reinstate your order.',
    ],
    [
      { type: 'ChangeEstimate', data: { at: SAT_2026_11_21, estimated: SAT_2026_11_21 } },
      'The shop now expects shipment on Sat 21 Nov 2026, 10:00 (New York time).',
    ],
    [
      { type: 'ChangeSpecification', data: { at: SAT_2026_11_21, id: 's1', what: 'the lid is wood' } },
      'The manufacturer has changed the product: the lid is wood.',
    ],
  ]))
