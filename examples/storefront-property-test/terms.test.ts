/** The pottery's own property test: the laws hold for our terms, and so does what we promise on the shop's door. */
import fc from 'fast-check'
import { given, historiesOf, laws, played } from 'order-policy/testing'
import { describe, expect, it } from 'vitest'
import { pottery } from './terms.ts'

describe('our terms keep the laws', () => {
  it.each(laws(pottery))('$sentence', ({ check }) => check({ numRuns: 25 }))
})

describe('our terms keep our promises', () => {
  it('we keep money only when a finished pot is not paid for', () => {
    fc.assert(
      fc.property(historiesOf(pottery), (history) => {
        for (const { decision } of played(pottery, history))
          for (const event of decision.events) if (event.type === 'MoneyForfeited') expect(event.data.clause).toBe('POT-6')
      }),
    )
  })

  it('what is paid after twelve hours goes back', () => {
    const at = Date.UTC(2026, 10, 20, 9) // a Friday
    const bowl = { id: 'L1', item: 'bowl', quantity: 1, price: 4_800, kind: 'inStock', offer: { available: 3 } } as const
    const data = {
      at,
      order: 'order-1',
      circumstances: { region: 'PT' },
      address: { city: 'Porto' },
      lines: [bowl],
      shipping: 700,
    }

    given(pottery, [{ type: 'PlaceOrder', data }])
      .when({ type: 'RecordPayment', data: { at: at + 12 * 3_600_000, id: 'payment-1', amount: 5_500 } })
      .thenGranted(['paidLate', 'POT-1'])
      .thenHappens('OrderClosed', 'PaymentReceived', 'RefundOwed')
  })
})
