import { describe } from 'vitest'
import { queueReasons } from '../../../../src/text/english/reason/queue.ts'
import { END_OF_WED_2026_11_25, readsQueueReasons, SAT_2026_11_21 } from '../../support.ts'

describe('queueReasons', () =>
  readsQueueReasons(queueReasons, [
    [
      { code: 'queueJoined', clause: 'BACK-2', facts: { since: SAT_2026_11_21 } },
      'The order’s place in the queue dates from Sat 21 Nov 2026, 10:00 (New York time), and orders are served in turn [BACK-2].',
    ],
    [{ code: 'queueLeft', clause: 'BACK-5', facts: { units: 1 } }, '1 unit is no longer wanted [BACK-5].'],
    [{ code: 'queueLeft', clause: null, facts: { units: 2 } }, '2 units are no longer wanted.'],
    [{ code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 0 } }, 'No order is waiting for these units [BACK-2].'],
    [
      { code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 1 } },
      '1 unit goes to the next order in the queue [BACK-2].',
    ],
    [
      { code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 2 } },
      '2 units go to the orders in the queue, in turn [BACK-2].',
    ],
    [
      { code: 'nobodyElseWaits', clause: 'PRE-14', facts: { shelved: 0 } },
      'Waiting orders come before the shelf, and no units are left for it [PRE-14].',
    ],
    [
      { code: 'nobodyElseWaits', clause: 'BACK-3', facts: { shelved: 2 } },
      'No order is waiting for 2 units, which go on the shelf [BACK-3].',
    ],
    [
      { code: 'nobodyElseWaits', clause: 'BACK-3', facts: { shelved: 1 } },
      'No order is waiting for 1 unit, which goes on the shelf [BACK-3].',
    ],
    [
      { code: 'takenFromShelf', clause: 'BACK-3', facts: { remaining: 0 } },
      'No order is waiting, so units can be taken from the shelf; none are left there [BACK-3].',
    ],
    [
      { code: 'takenFromShelf', clause: 'BACK-3', facts: { remaining: 4 } },
      'No order is waiting, so units can be taken from the shelf; 4 are left there [BACK-3].',
    ],
    [
      { code: 'takenFromShelf', clause: 'BACK-3', facts: { remaining: 1 } },
      'No order is waiting, so units can be taken from the shelf; 1 is left there [BACK-3].',
    ],
    [
      { code: 'itemWithdrawn', clause: null, facts: {} },
      'No more units of the item will arrive, and the waiting orders are notified.',
    ],
    [
      { code: 'promiseStays', clause: 'BACK-10', facts: { promised: END_OF_WED_2026_11_25 } },
      'The promised date does not change: shipment by the end of Wed 25 Nov 2026 (New York time) [BACK-10].',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'ReceiveStock', id: 'r1' } },
      'The receipt (r1) has already taken effect; sending it again changes nothing.',
    ],
    [
      { code: 'answeredBefore', clause: null, facts: { command: 'WithdrawItem', id: '' } },
      'The withdrawal of the item has already taken effect; sending it again changes nothing.',
    ],
    [
      { code: 'malformed', clause: null, facts: { path: [], expected: 'a command' } },
      'This cannot be read: it should be a command.',
    ],
    [
      { code: 'malformed', clause: null, facts: { path: ['data', 'lines', 0, 'line'], expected: 'text that is not empty' } },
      'This cannot be read: data.lines.0.line should be text that is not empty.',
    ],
    [
      { code: 'idAlreadyUsed', clause: null, facts: { command: 'TakeStock', id: 't1' } },
      'A different removal from the shelf has already taken effect under the id t1. Use a new id.',
    ],
    [
      { code: 'badInstant', clause: null, facts: { at: 0.5 } },
      '0.5 is not a valid instant. Instants are whole milliseconds since 1 Jan 1970 (UTC).',
    ],
    [
      { code: 'badKey', clause: null, facts: { since: 0.5, sequence: 1 } },
      '0.5 and 1 are not a valid place in the queue. A place is an instant and a whole number.',
    ],
    [
      { code: 'badPromise', clause: null, facts: { promised: 0.5 } },
      '0.5 is not a valid ship date. Dates are whole milliseconds since 1 Jan 1970 (UTC).',
    ],
    [
      { code: 'badQuantity', clause: null, facts: { quantity: 0 } },
      '0 is not a valid quantity. Quantities are whole numbers, 1 or more.',
    ],
    [{ code: 'noUnitsNamed', clause: null, facts: {} }, 'No units are specified.'],
    [
      { code: 'notInQueue', clause: null, facts: { order: 'A', line: 'L1' } },
      'Line L1 of order A does not have this place in the queue.',
    ],
    [
      { code: 'moreThanWanted', clause: null, facts: { line: 'L1', asked: 3, wanted: 2 } },
      '3 units of L1 cannot leave the queue, because only 2 are still wanted.',
    ],
    [
      { code: 'moreThanWanted', clause: null, facts: { line: 'L1', asked: 1, wanted: 0 } },
      '1 unit of L1 cannot leave the queue, because none are still wanted.',
    ],
    [
      { code: 'moreThanWanted', clause: null, facts: { line: 'L1', asked: 2, wanted: 1 } },
      '2 units of L1 cannot leave the queue, because only 1 is still wanted.',
    ],
    [
      { code: 'queueIsFull', clause: 'T-3', facts: { limit: 9, waiting: 5 } },
      'At most 9 units can wait, and 5 are waiting already [T-3].',
    ],
    [
      { code: 'queueIsFull', clause: 'T-3', facts: { limit: 1, waiting: 1 } },
      'At most 1 unit can wait, and 1 is waiting already [T-3].',
    ],
    [{ code: 'noneToCome', clause: null, facts: {} }, 'No more units of the item will arrive.'],
    [{ code: 'rejectedBefore', clause: null, facts: { units: 1 } }, '1 unit was turned away earlier.'],
    [{ code: 'rejectedBefore', clause: null, facts: { units: 2 } }, '2 units were turned away earlier.'],
    [
      { code: 'notOnShelf', clause: 'BACK-3', facts: { asked: 2, shelf: 1 } },
      '2 units cannot be taken, because only 1 is on the shelf [BACK-3].',
    ],
    [
      { code: 'notOnShelf', clause: null, facts: { asked: 1, shelf: 0 } },
      '1 unit cannot be taken, because none are on the shelf.',
    ],
    [
      { code: 'notOnShelf', clause: 'BACK-3', facts: { asked: 3, shelf: 2 } },
      '3 units cannot be taken, because only 2 are on the shelf [BACK-3].',
    ],
  ]))
