import { expect, it } from 'vitest'
import { placeInQueue } from '../../src/queue/placeInQueue.ts'
import { join, leave, once, receive, TWO_WAIT } from './support.ts'

const place = (order: string, since: number) => ({ order, line: 'L1', since, sequence: 0 })

it.each([
  ['the first', TWO_WAIT, place('A', 1), { position: 1, unitsAhead: 0, quantity: 2 }],
  ['the second', TWO_WAIT, place('B', 2), { position: 2, unitsAhead: 2, quantity: 3 }],
  [
    'one who moves up',
    once(join('A', 2, 1), join('B', 3, 2), leave('A', 2)),
    place('B', 2),
    { position: 1, unitsAhead: 0, quantity: 3 },
  ],
  [
    'one behind who has something already',
    once(join('A', 2, 1), join('B', 3, 2), receive('r', 1)),
    place('B', 2),
    { position: 2, unitsAhead: 1, quantity: 3 },
  ],
  ['one who is served', once(join('A', 2, 1), receive('r', 2)), place('A', 1), null],
  ['one who never came', TWO_WAIT, place('C', 3), null],
])('%s', (_, queue, who, expected) => expect(placeInQueue(queue, who)).toEqual(expected))
