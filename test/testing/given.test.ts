import { describe, expect, it } from 'vitest'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { given } from '../../src/testing/given.ts'
import { aPlacing, FRI_2026_11_20, HOUR, pay, play, send } from '../support/orders.ts'

const placed = aPlacing('inStock')
const shipped = [placed, pay(FRI_2026_11_20 + 1), send('ShipOrder', FRI_2026_11_20 + 2, {})] as const
const cancel = send('RequestCancellation', FRI_2026_11_20 + 3, { id: 'c' })

const REFUSED = ['noLongerCancellable', 'cancellableBefore', 'cancellableBefore', 'cancellableBefore'] as const
const CITED = [
  ['noLongerCancellable', 'XB-6'],
  ['cancellableBefore', 'XB-1'],
  ['cancellableBefore', 'XB-2'],
  ['cancellableBefore', 'XB-5'],
] as const

describe('given, when, then', () => {
  it('says what is granted, what happens and until when', () => {
    given(crossBorderPlatform, [placed])
      .when(cancel)
      .thenGranted(['cancellable', 'XB-1'])
      .thenHappens('UnitsCancelled', 'OrderClosed')
      .thenValidUntil(FRI_2026_11_20 + 24 * HOUR)
  })
  it('says what is refused, in any order, by code or by clause', () => {
    given(crossBorderPlatform, shipped)
      .when(cancel)
      .thenRefused()
      .thenRefused(...REFUSED)
      .thenHappens()
      .thenValidUntil(null)
  })
  it('takes stored events as well as commands', () => {
    const events = play(crossBorderPlatform, shipped).decisions.flatMap((decision) => decision.events)
    const { order } = given(crossBorderPlatform, events)
      .when(cancel)
      .thenRefused(...[...CITED].reverse())
    expect(order).toEqual(play(crossBorderPlatform, shipped).order)
  })
  it('tells what is otherwise', () => {
    const then = given(crossBorderPlatform, shipped).when(cancel)
    const actually = `actually: refused because ${CITED.map(([code, clause]) => `${code} (${clause})`).join(', ')}; then nothing; until ever`
    expect(() => then.thenGranted()).toThrow(`expected: granted\n${actually}`)
    expect(() => then.thenRefused('orderClosed')).toThrow(`expected: refused because orderClosed\n${actually}`)
    expect(() => then.thenRefused(['noLongerCancellable', null])).toThrow('because noLongerCancellable (no clause)')
    expect(() => then.thenRefused('noLongerCancellable', 'orderClosed')).toThrow(actually)
    expect(() => then.thenHappens('OrderClosed')).toThrow(`expected: then OrderClosed\n${actually}`)
    expect(() => then.thenValidUntil(0)).toThrow(`expected: until 1970-01-01T00:00:00.000Z\n${actually}`)
  })
})
