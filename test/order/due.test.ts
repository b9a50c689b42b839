import { expect, it } from 'vitest'
import { type Due, isBeyondCalendar, openEnded } from '../../src/order/due.ts'

it('is beyond the calendar where that is why it has no instant', () => {
  const dues: readonly Due[] = [
    { by: null, why: 'beyondCalendar', since: 0, clause: null },
    openEnded(0, null),
    { by: 0, clause: null },
  ]
  expect(dues.map(isBeyondCalendar)).toEqual([true, false, false])
})

it('is open-ended since something, by the clause that names no time', () => {
  expect(openEnded(5, 'T-1')).toEqual({ by: null, why: 'openEnded', since: 5, clause: 'T-1' })
})
