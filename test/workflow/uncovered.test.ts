import { describe, expect, it } from 'vitest'
import type { Due } from '../../src/order/due.ts'
import { uncovered } from '../../src/workflow/uncovered.ts'
import { marketplace } from '../../src/preset/index.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { aReturn, openEnded } from '../support/sales.ts'
import { EVERY_EVENT, everyEvent } from '../support/stages.ts'

const beyond: Due = { by: null, why: 'beyondCalendar', since: FRI_2026_11_20, clause: 'T-1' }
const reason = (begins: string) => ({
  code: 'beyondCalendar',
  clause: 'T-1',
  facts: { begins, since: FRI_2026_11_20, covers: ['2026-01-01', '2027-12-31'] },
})

describe('what falls due beyond the calendar', () => {
  it.each([
    { ...EVERY_EVENT.PaymentRequested, data: { ...EVERY_EVENT.PaymentRequested.data, due: beyond } },
    { ...EVERY_EVENT.OrderReady, data: { ...EVERY_EVENT.OrderReady.data, ship: beyond } },
    { ...EVERY_EVENT.ReturnRequested, data: { ...EVERY_EVENT.ReturnRequested.data, return: aReturn({ back: beyond }) } },
  ])('by $type', (event) => {
    expect(uncovered(marketplace, [EVERY_EVENT.PaymentReceived, event])).toEqual(reason(event.type))
  })
  it('is nothing where no time is named', () => {
    expect(openEnded()).toMatchObject({ why: 'openEnded' })
    expect(uncovered(marketplace, everyEvent)).toBeNull()
  })
})
