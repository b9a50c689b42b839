import { describe } from 'vitest'
import { moneyEvents } from '../../../src/text/event/money.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsEvents } from '../support.ts'

describe('moneyEvents', () =>
  tellsEvents(moneyEvents, [
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
      '$24.99 is asked for, as a deposit [MKT-7].',
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
      '$24.99 is asked for, as the balance [MKT-7].',
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
      '$24.99 is asked for, in full [MKT-7].',
    ],
    [{ type: 'PaymentReceived', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499, late: false } }, '$24.99 has come in.'],
    [
      { type: 'PaymentReceived', data: { at: SAT_2026_11_21, id: 'p1', amount: 2_499, late: true } },
      '$24.99 has come in, too late.',
    ],
    [
      { type: 'MoneyForfeited', data: { at: SAT_2026_11_21, amount: 900, clause: 'PRE-6' } },
      'The shop keeps $9.00 of what was paid [PRE-6].',
    ],
    [
      { type: 'RefundGranted', data: { at: SAT_2026_11_21, id: 'g1', on: 'shipping', amount: 500 } },
      '$5.00 has been taken off the shipping.',
    ],
    [
      { type: 'RefundGranted', data: { at: SAT_2026_11_21, id: 'g1', on: { line: 'L1' }, amount: 500 } },
      '$5.00 has been taken off line L1.',
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
      '$5.00 is owed back, since it is more than was to be paid [XB-2].',
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
      '$5.00 is owed back, since shipping costs less than was paid [XB-2].',
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
      '$5.00 is owed back, since it came too late [XB-2].',
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
      '$5.00 is owed back, for what was cancelled [XB-2].',
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
      '$5.00 is owed back, for what the shop cannot supply [XB-2].',
    ],
    [
      {
        type: 'RefundOwed',
        data: {
          at: SAT_2026_11_21,
          id: 'refund-1',
          amount: 500,
          for: 'specificationChange',
          due: { by: END_OF_WED_2026_11_25, clause: 'XB-11' },
          from: [],
          clause: 'XB-2',
        },
      },
      '$5.00 is owed back, for what was cancelled because it had been changed [XB-2].',
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
      '$5.00 is owed back, since the order expired [XB-2].',
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
      '$5.00 is owed back, for what came back [XB-2].',
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
      '$5.00 is owed back, of the shop’s own accord [XB-2].',
    ],
    [{ type: 'RefundPaid', data: { at: SAT_2026_11_21, id: 'b1', amount: 500 } }, '$5.00 has been paid back.'],
  ]))
