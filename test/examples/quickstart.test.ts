import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
})

it('the quickstart prints what was decided and why, who owes what, and what is still open', async () => {
  const printed: unknown[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line))
  await import('../../examples/quickstart/quickstart.ts')
  expect(printed).toEqual([
    '2026-11-20T09:00:00.000Z PlaceOrder: granted',
    '  because placed (built-in rule)',
    '  the customer owes: payment, before 2026-11-21T09:00:00.000Z (XB-1)',
    '  look again at 2026-11-21T09:00:00.000Z',
    '2026-11-20T11:00:00.000Z RecordPayment: granted',
    '  because paidInFull (XB-1)',
    '  the shop owes: preparation, before 2026-11-20T23:00:00.000Z (XB-4)',
    '  the shop owes: shipment, at no set time',
    '  look again at 2026-11-20T23:00:00.000Z',
    '2026-11-21T15:00:00.000Z ShipOrder: granted',
    '  because parcelLeaves (built-in rule)',
    '  the shop owes: delivery, at no set time',
    '2026-11-21T16:00:00.000Z RequestCancellation: refused',
    '  because noLongerCancellable (XB-6)',
    '  because cancellableBefore (XB-1)',
    '  because cancellableBefore (XB-2)',
    '  because cancellableBefore (XB-5)',
    '  instead: refuseDelivery (XB-7)',
    '  instead: contactService (XB-3)',
    '  the shop owes: delivery, at no set time',
    'The customer may: RefuseDelivery',
  ])
})
