/** When an entry that waits ships. */
import { expect, it } from 'vitest'
import { shipDateOf } from '../../../src/queue/promise/shipDateOf.ts'
import { join, once, TWO_WAIT } from '../support.ts'
import { on, outlook, SAT_2026_11_28, THU_2026_11_26, TUE_2026_12_01, WED_2026_12_02 } from './outlook.ts'

const SHOWN = { says: { shownDateIsForToday: 'BACK-9' } } as const

/** Six on Thursday, which ship by the end of Friday; four on Tuesday, which ship by the end of Wednesday. */
const OUTLOOK = outlook(on('r1', 6, THU_2026_11_26), on('r2', 4, TUE_2026_12_01))
const END_OF_WED = WED_2026_12_02 + 86_400_000

const place = (order: string, since: number) => ({ order, line: 'L1', since, sequence: 0 })

it('with the receipt that completes it', () => {
  const queue = once(join('A', 5, 1), join('B', 3, 2))
  expect(shipDateOf(SHOWN, queue, place('A', 1), OUTLOOK)).toEqual({ by: SAT_2026_11_28, clause: 'BACK-9' })
  expect(shipDateOf(SHOWN, queue, place('B', 2), OUTLOOK)).toEqual({ by: END_OF_WED, clause: 'BACK-9' })
})

it('no later because another order joins behind it', () => {
  const before = shipDateOf(SHOWN, TWO_WAIT, place('B', 2), OUTLOOK)
  expect(shipDateOf(SHOWN, once(join('A', 2, 1), join('B', 3, 2), join('C', 4, 3)), place('B', 2), OUTLOOK)).toEqual(before)
})

it('never, where no entry waits', () => expect(shipDateOf(SHOWN, TWO_WAIT, place('C', 3), OUTLOOK)).toBeNull())

it.each([Number.NaN, 0.5])('at %d, which is not an instant, there is no telling', (now) => {
  expect(shipDateOf({}, TWO_WAIT, place('A', 1), { ...OUTLOOK, now })).toMatchObject({ code: 'notAnInstant', path: ['now'] })
})
