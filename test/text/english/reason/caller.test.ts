import { describe } from 'vitest'
import { callerReasons } from '../../../../src/text/english/reason/caller.ts'
import { readsReasons, SAT_2026_11_21 } from '../../support.ts'

describe('callerReasons', () =>
  readsReasons(callerReasons, [
    [
      {
        code: 'otherTerms',
        clause: null,
        facts: { placedUnder: { id: 'importer', version: 1 }, given: { id: 'importer', version: 2 } },
      },
      'The order was placed under version 1 of the terms “importer” and can be decided only under that version, not under version 2 of “importer”.',
      'Your order was placed under version 1 of the terms “importer” and can be decided only under that version, not under version 2 of “importer”.',
    ],
    [
      {
        code: 'unusableCalendar',
        clause: null,
        facts: { issues: [{ code: 'unknownZone', path: ['zone'], found: 'Mars', expected: 'an IANA time zone, as Asia/Tokyo' }] },
      },
      'The shop’s calendar cannot be used: zone is "Mars" and should be an IANA time zone, as Asia/Tokyo.',
    ],
    [
      {
        code: 'unusableCalendar',
        clause: null,
        facts: {
          issues: [
            { code: 'unknownZone', path: ['zone'], found: 'Mars', expected: 'an IANA time zone, as Asia/Tokyo' },
            { code: 'wrongValue', path: [], found: 1, expected: 'an object' },
          ],
        },
      },
      'The shop’s calendar cannot be used: zone is "Mars" and should be an IANA time zone, as Asia/Tokyo; it is 1 and should be an object.',
    ],
    [
      { code: 'badInstant', clause: null, facts: { at: 0.5 } },
      '0.5 is not a valid instant. Instants are whole milliseconds since 1 Jan 1970 (UTC).',
    ],
    [
      { code: 'malformedCommand', clause: null, facts: { path: [], expected: 'an object with type and data' } },
      'The command cannot be read: it should be an object with type and data.',
    ],
    [
      {
        code: 'malformedCommand',
        clause: null,
        facts: { path: ['type'], expected: 'the name of a command, such as PlaceOrder' },
      },
      'The command cannot be read: type should be the name of a command, such as PlaceOrder.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'RecordPayment', id: 'p1' } },
      'The payment (p1) has already taken effect; sending it again changes nothing.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'RecordDelivery', id: '' } },
      'The delivery has already taken effect; sending it again changes nothing.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'PlaceOrder', id: 'A-1' } },
      'The order (A-1) has already taken effect; sending it again changes nothing.',
    ],
    [
      { code: 'idAlreadyUsed', clause: null, facts: { command: 'RecordPayment', id: 'p1' } },
      'A different payment has already taken effect under the id p1. Use a new id.',
    ],
    [
      { code: 'idAlreadyUsed', clause: null, facts: { command: 'ShipOrder', id: '' } },
      'A different shipment has already taken effect.',
    ],
    [
      { code: 'overAtOnce', clause: 'PRE-9', facts: { owes: 'payment', by: SAT_2026_11_21 } },
      'The time for the payment would be over at once: it would have ended on Sat 21 Nov 2026, 10:00 (New York time) [PRE-9].',
    ],
    [
      {
        code: 'beyondCalendar',
        clause: 'PRE-9',
        facts: { begins: 'PaymentRequested', since: SAT_2026_11_21, covers: ['2026-01-01', '2026-12-31'] },
      },
      'This would set a deadline beyond the shop’s calendar, which covers 2026-01-01 to 2026-12-31. Try again once the calendar has been extended [PRE-9].',
    ],
  ]))
