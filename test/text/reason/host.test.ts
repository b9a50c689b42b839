import { describe } from 'vitest'
import { hostReasons } from '../../../src/text/reason/host.ts'
import { SAT_2026_11_21, tellsReasons } from '../support.ts'

describe('hostReasons', () =>
  tellsReasons(hostReasons, [
    [
      {
        code: 'otherTerms',
        clause: null,
        facts: { placedUnder: { id: 'importer', version: 1 }, given: { id: 'importer', version: 2 } },
      },
      'The order stands under version 1 of the terms “importer” and is judged by no others; it was asked of version 2 of “importer”.',
    ],
    [
      {
        code: 'unusableCalendar',
        clause: null,
        facts: { issues: [{ code: 'unknownZone', path: ['zone'], found: 'Mars', expected: 'an IANA time zone, as Asia/Tokyo' }] },
      },
      'The shop’s calendar cannot be used: at zone, "Mars" is not an IANA time zone, as Asia/Tokyo.',
    ],
    [{ code: 'badInstant', clause: null, facts: { at: 0.5 } }, '0.5 is no instant, and nothing can be decided without one.'],
    [
      { code: 'malformedCommand', clause: null, facts: { path: ['data'], expected: 'the data of the command' } },
      'This is not a command: at data, the data of the command is expected.',
    ],
    [
      { code: 'malformedCommand', clause: null, facts: { path: [], expected: 'a command: { type, data }' } },
      'This is not a command: at the top, a command: { type, data } is expected.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'RecordPayment', id: 'p1' } },
      'The payment p1 has taken effect already; the same again adds nothing.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'RecordDelivery', id: '' } },
      'The delivery has taken effect already; the same again adds nothing.',
    ],
    [
      { code: 'idAlreadyUsed', clause: null, facts: { command: 'RecordPayment', id: 'p1' } },
      'The payment p1 has taken effect already with other content; another one needs an id of its own.',
    ],
    [
      {
        code: 'beyondCalendar',
        clause: 'PRE-9',
        facts: { begins: 'PaymentRequested', since: SAT_2026_11_21, covers: ['2026-01-01', '2026-12-31'] },
      },
      'This would begin something that falls due beyond the shop’s calendar, which covers 2026-01-01 to 2026-12-31; once the calendar has been extended it can be asked again [PRE-9].',
    ],
  ]))
