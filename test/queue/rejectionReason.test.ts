import { expect, it } from 'vitest'
import { rejectionReason } from '../../src/queue/rejectionReason.ts'
import { once, QUEUE_TERMS, receive, TWO_WAIT, WITHDRAW } from './support.ts'

const FULL = { code: 'queueIsFull', clause: 'T-3', facts: { limit: 9, waiting: 5 } }
const NONE = { code: 'noneToCome', clause: null, facts: {} }

it.each([
  ['up to the limit', TWO_WAIT, 4, null],
  ['beyond the limit', TWO_WAIT, 5, FULL],
  ['beyond the limit, of which the shelf has some', once(receive('r', 1)), 10, null],
  ['from the shelf, of an item that has been withdrawn', once(receive('r', 2), WITHDRAW), 2, null],
  ['more than the shelf has, of an item that has been withdrawn', once(receive('r', 2), WITHDRAW), 3, NONE],
])('%s: %#', (_, queue, quantity, expected) => expect(rejectionReason(QUEUE_TERMS, queue, quantity)).toEqual(expected))

it('no more can wait than can be counted', () => {
  expect(rejectionReason({}, TWO_WAIT, Number.MAX_SAFE_INTEGER - 5)).toBeNull()
  expect(rejectionReason({}, TWO_WAIT, Number.MAX_SAFE_INTEGER)).toEqual({
    code: 'badQuantity',
    clause: null,
    facts: { quantity: Number.MAX_SAFE_INTEGER },
  })
})
