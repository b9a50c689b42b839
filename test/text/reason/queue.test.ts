import { describe } from 'vitest'
import { queueReasons } from '../../../src/text/reason/queue.ts'
import { END_OF_WED_2026_11_25, SAT_2026_11_21, tellsQueueReasons } from '../support.ts'

const clause = null

describe('queueReasons', () =>
  tellsQueueReasons(queueReasons, [
    [
      { code: 'queueJoined', clause: 'BACK-2', facts: { since: SAT_2026_11_21 } },
      'It waits since Sat 21 Nov 2026, 10:00, and units come to it in that turn [BACK-2].',
    ],
    [{ code: 'queueLeft', clause: 'BACK-5', facts: { units: 1 } }, '1 unit is no longer wanted [BACK-5].'],
    [{ code: 'queueLeft', clause, facts: { units: 2 } }, '2 units are no longer wanted.'],
    [{ code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 0 } }, 'Nobody waits for these [BACK-2].'],
    [{ code: 'firstComeFirstServed', clause: 'BACK-2', facts: { units: 1 } }, '1 unit goes to whoever waits, in turn [BACK-2].'],
    [
      { code: 'nobodyElseWaits', clause: 'PRE-14', facts: { shelved: 0 } },
      'Whoever waits comes before the shelf, for which nothing is left [PRE-14].',
    ],
    [
      { code: 'nobodyElseWaits', clause: 'BACK-3', facts: { shelved: 2 } },
      'Nobody waits for 2 units, which go on the shelf [BACK-3].',
    ],
    [
      { code: 'takenFromShelf', clause: 'BACK-3', facts: { remaining: 0 } },
      'Nobody waits, so what is on the shelf may be taken; nothing is left there [BACK-3].',
    ],
    [
      { code: 'takenFromShelf', clause: 'BACK-3', facts: { remaining: 4 } },
      'Nobody waits, so what is on the shelf may be taken; 4 is left there [BACK-3].',
    ],
    [{ code: 'itemWithdrawn', clause, facts: {} }, 'No more of the item is to come, and whoever waits is told.'],
    [
      { code: 'promiseStays', clause: 'BACK-10', facts: { promised: END_OF_WED_2026_11_25 } },
      'The promise stays: shipment by the end of Wed 25 Nov 2026 [BACK-10].',
    ],
    [
      { code: 'answeredBefore', clause, facts: { command: 'ReceiveStock', id: 'r1' } },
      'The receipt r1 has taken effect already; the same again adds nothing.',
    ],
    [
      { code: 'answeredBefore', clause, facts: { command: 'WithdrawItem', id: '' } },
      'The withdrawal of the item has taken effect already; the same again adds nothing.',
    ],
    [{ code: 'malformed', clause, facts: { path: [], expected: 'a command' } }, 'This cannot be read: it is to be a command.'],
    [
      { code: 'malformed', clause, facts: { path: ['data', 'lines', 0, 'line'], expected: 'text that is not empty' } },
      'This cannot be read: data.lines.0.line is to be text that is not empty.',
    ],
    [
      { code: 'idAlreadyUsed', clause, facts: { command: 'TakeStock', id: 't1' } },
      'The taking from the shelf t1 has taken effect already with other content; another one needs an id of its own.',
    ],
    [{ code: 'badInstant', clause, facts: { at: 0.5 } }, '0.5 is no instant, and nothing can be decided without one.'],
    [
      { code: 'badKey', clause, facts: { since: 0.5, sequence: 1 } },
      '0.5 and 1 are no turn: it takes an instant and a whole number.',
    ],
    [{ code: 'badPromise', clause, facts: { promised: 0.5 } }, '0.5 is no instant that could be promised.'],
    [
      { code: 'badQuantity', clause, facts: { quantity: 0 } },
      '0 is no number of units: it takes a whole number, at least one, that can be added to the others.',
    ],
    [{ code: 'noUnitsNamed', clause, facts: {} }, 'No units are named.'],
    [{ code: 'notInQueue', clause, facts: { order: 'A', line: 'L1' } }, 'Line L1 of order A is not in the queue in this turn.'],
    [
      { code: 'moreThanWanted', clause, facts: { line: 'L1', asked: 3, wanted: 2 } },
      '3 units of L1 cannot leave, since only 2 are still wanted.',
    ],
    [
      { code: 'moreThanWanted', clause, facts: { line: 'L1', asked: 1, wanted: 0 } },
      '1 unit of L1 cannot leave, since none is still wanted.',
    ],
    [{ code: 'queueIsFull', clause: 'T-3', facts: { limit: 9, waiting: 5 } }, 'No more than 9 units may wait, and 5 do [T-3].'],
    [{ code: 'noneToCome', clause, facts: {} }, 'No more of the item is to come.'],
    [{ code: 'rejectedBefore', clause, facts: { units: 1 } }, '1 unit was turned away before.'],
    [
      { code: 'notOnShelf', clause: 'BACK-3', facts: { asked: 2, shelf: 1 } },
      '2 units cannot be taken: 1 is on the shelf [BACK-3].',
    ],
    [{ code: 'notOnShelf', clause, facts: { asked: 1, shelf: 0 } }, '1 unit cannot be taken: none is on the shelf.'],
  ]))
