import { expect, it } from 'vitest'
import { type Due, isBeyondCalendar } from '../../src/order/due.ts'

it('is beyond the calendar where that is why it has no instant', () => {
  const undated = { by: null, since: 0, clause: null }
  const dues: readonly Due[] = [
    { ...undated, why: 'beyondCalendar' },
    { ...undated, why: 'openEnded' },
    { by: 0, clause: null },
  ]
  expect(dues.map(isBeyondCalendar)).toEqual([true, false, false])
})
