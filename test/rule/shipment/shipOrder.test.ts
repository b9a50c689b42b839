import { describe, expect, it } from 'vitest'
import type { Sale } from '../../../src/order/order.ts'
import { shipOrder } from '../../../src/rule/shipment/shipOrder.ts'
import type { DispatchTerms } from '../../../src/rule/shipment/terms.ts'
import { anApplication, aLedger, aSale, aSoldLine, paid } from '../../support/sales.ts'

const SAYS = { unpaidNeverShips: 'T-1', heldUntilComplete: 'T-2', missedPromiseIsReported: 'T-5' } as const
const TRACKED: DispatchTerms = { clause: 'T-3', within: 'openEnded', tracking: 'T-4' }
const notPaid = (outstanding: number) => ({ code: 'notPaid', clause: 'T-1', facts: { outstanding } })
const notAllIn = (waiting: number) => ({ code: 'notAllIn', clause: 'T-2', facts: { waiting } })

describe('may a parcel leave', () => {
  it.each<readonly [string, Sale, readonly unknown[]]>([
    ['paid and in', aSale(), []],
    ['a cent short', aSale({ money: paid(2_498) }), [notPaid(1)]],
    ['a deposit only', aSale({ money: paid(600, { asked: 'deposit' }) }), [notPaid(1_899)]],
    ['paid but for goodwill', aSale({ lines: [aSoldLine({ allowance: 99 })], money: paid(2_400) }), []],
    [
      'one unit short',
      aSale({ lines: [aSoldLine({ allocated: 1 }), aSoldLine({ id: 'L2', price: 0, allocated: 0 })] }),
      [notAllIn(3)],
    ],
    ['both', aSale({ lines: [aSoldLine({ allocated: 1 })], money: aLedger() }), [notPaid(2_499), notAllIn(1)]],
  ])('%s', (_, sale, because) => {
    expect(shipOrder.open(SAYS, sale)).toMatchObject({ verdict: because.length === 0 ? 'granted' : 'refused', because })
  })
})

describe('how it leaves', () => {
  const ship = (terms: DispatchTerms | undefined, tracking?: string, sale = aSale()) =>
    shipOrder.right(SAYS, terms, sale, { at: 5, ...(tracking === undefined ? {} : { tracking }) }, 5)

  it.each<readonly [string, DispatchTerms | undefined, string | undefined, object]>([
    ['with a tracking number, where that is promised', TRACKED, '1Z', { tracking: '1Z', clause: 'T-4' }],
    ['with one, where it is not', { clause: 'T-3', within: 'openEnded' }, '1Z', { tracking: '1Z', clause: 'T-3' }],
    ['without, where it is not', undefined, undefined, { tracking: null, clause: null }],
  ])('%s', (_, terms, tracking, data) => {
    expect(ship(terms, tracking)).toMatchObject({ verdict: 'granted', events: [{ type: 'OrderShipped', data }] })
  })
  it.each([undefined, '', ' '])('not with the tracking number %j, where one is promised', (tracking) => {
    expect(ship(TRACKED, tracking)).toMatchObject({ verdict: 'refused', because: [{ code: 'trackingMissing', clause: 'T-4' }] })
  })
  it('saying no to a cancellation that is still open', () => {
    const application = anApplication()
    expect(
      ship(undefined, undefined, aSale({ application })).verdict === 'granted' &&
        ship(undefined, undefined, aSale({ application })),
    ).toMatchObject({
      events: [{ type: 'CancellationDenied', data: { id: 'c', by: 'shipment' } }, { type: 'OrderShipped' }],
    })
  })
})
