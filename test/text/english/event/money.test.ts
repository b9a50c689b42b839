import { describe } from 'vitest'
import { moneyEvents } from '../../../../src/text/english/event/money.ts'
import { END_OF_WED_2026_11_25, readsEvents, SAT_2026_11_21 } from '../../support.ts'

describe('moneyEvents', () =>
  readsEvents(moneyEvents, [
    [
      {
        type: 'PaymentRequested',
        data: {
          at: SAT_2026_11_21,
          part: 'deposit',
          amount: 2_499,
          shipping: 500,
          due: { by: END_OF_WED_2026_11_25, clause: 'MKT-7' },
        },
      },
      'A deposit of $24.99 is requested [MKT-7].',
    ],
    [
      {
        type: 'PaymentRequested',
        data: {
          at: SAT_2026_11_21,
          part: 'balance',
          amount: 2_499,
          shipping: 500,
          due: { by: END_OF_WED_2026_11_25, clause: 'MKT-7' },
        },
      },
      'The balance of $24.99 is requested [MKT-7].',
    ],
    [
      {
        type: 'PaymentRequested',
        data: {
          at: SAT_2026_11_21,
          part: 'full',
          amount: 2_499,
          shipping: 500,
          due: { by: END_OF_WED_2026_11_25, clause: 'MKT-7' },
        },
      },
      'Full payment of $24.99 is requested [MKT-7].',
    ],
    [
      { type: 'PaymentReceived', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499, late: false } },
      'A payment of $24.99 has been received.',
    ],
    [
      { type: 'PaymentReceived', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499, late: true } },
      'A late payment of $24.99 has been received.',
    ],
    [
      { type: 'MoneyForfeited', data: { at: SAT_2026_11_21, amount: 900, clause: 'PRE-6' } },
      'The shop keeps $9.00 of what was paid [PRE-6].',
    ],
    [
      { type: 'RefundGranted', data: { at: SAT_2026_11_21, id: 'g1', on: 'shipping', amount: 500 } },
      '$5.00 has been taken off the shipping cost.',
    ],
    [
      { type: 'RefundGranted', data: { at: SAT_2026_11_21, id: 'g1', on: { line: 'L1' }, amount: 500 } },
      '$5.00 has been taken off the price of L1.',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'overpayment',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 because more was paid than was due [XB-2].',
      'You are owed a refund of $5.00 because more was paid than was due [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'shippingDifference',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 because shipping costs less than was paid for it [XB-2].',
      'You are owed a refund of $5.00 because shipping costs less than was paid for it [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'latePayment',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 because the payment came too late [XB-2].',
      'You are owed a refund of $5.00 because the payment came too late [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'cancellation',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 for the cancelled items [XB-2].',
      'You are owed a refund of $5.00 for the cancelled items [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'unavailability',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 for items that the shop cannot supply [XB-2].',
      'You are owed a refund of $5.00 for items that the shop cannot supply [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'expiry',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 because the order expired [XB-2].',
      'You are owed a refund of $5.00 because the order expired [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'return',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 for the returned goods [XB-2].',
      'You are owed a refund of $5.00 for the returned goods [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'goodwill',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      'The customer is owed a refund of $5.00 as a goodwill gesture [XB-2].',
      'You are owed a refund of $5.00 as a goodwill gesture [XB-2].',
    ],
    [{ type: 'RefundPaid', data: { at: SAT_2026_11_21, id: 'b1', amount: 500 } }, '$5.00 has been refunded.'],
  ]))
