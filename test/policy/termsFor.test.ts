import { describe, expect, it } from 'vitest'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { type TermsOwner, termsFor } from '../../src/policy/termsFor.ts'
import { crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { FRI_2026_11_20 } from '../support/orders.ts'
import { CALENDAR } from '../support/sales.ts'

const soldKinds = ({ sale }: Policy) => KINDS.filter((kind) => sale[kind] !== undefined)
const order = (kind: Kind, told: Partial<TermsOwner> = {}): TermsOwner => ({
  kind,
  circumstances: { region: 'US' },
  at: FRI_2026_11_20,
  ...told,
})

describe('the terms of an order', () => {
  it.each([importer, marketplace, preOrderStore])('$id: those of its kind, beside those of the whole shop', (shop) => {
    for (const kind of soldKinds(shop)) expect(termsFor(shop, CALENDAR, order(kind))).toEqual({ ...shop.sale[kind], shop })
  })
  it('are also those of the whole shop', () => {
    const { returns, refunds } = termsFor(crossBorderPlatform, CALENDAR, order('inStock'))
    expect(returns).toBe(crossBorderPlatform.returns)
    expect(refunds).toEqual({ clause: 'XB-11', within: { businessDays: [1, 3] } })
  })
  it('leave out what the shop does not say', () => {
    const { refunds: _, returns: __, ...silent } = crossBorderPlatform
    const terms = termsFor(silent, CALENDAR, order('inStock'))
    expect(['refunds', 'returns', 'shipment'].filter((field) => field in terms)).toEqual([])
  })
  it('are put together once for each document, not for each that looks the same', () => {
    const terms = termsFor(preOrderStore, CALENDAR, order('preOrder'))
    expect(termsFor(preOrderStore, CALENDAR, order('preOrder', { circumstances: { region: 'BR' } }))).toBe(terms)
    const version = { ...preOrderStore, version: preOrderStore.version + 1 }
    expect(termsFor(version, CALENDAR, order('preOrder')).shop).toBe(version)
  })
})

describe('terms that have cases', () => {
  const shipment = [
    { clause: 'T-1', when: { shippingMethod: 'courier' }, within: { days: 1 } },
    { clause: 'T-2', when: { placed: ['2026-11-23', '2026-11-30'] }, within: { days: 9 } },
    { clause: 'T-3', within: { days: 2 } },
  ] as const
  const shop: Policy = { ...crossBorderPlatform, sale: { inStock: { ...marketplace.sale.inStock, shipment } } } as Policy
  const citedBy = (told: Partial<TermsOwner>): readonly unknown[] => {
    const { refunds, shipment: of } = termsFor(shop, CALENDAR, order('inStock', told))
    return [refunds?.within, of?.clause]
  }
  const inDays = (businessDays: readonly [number, number]) => ({ businessDays })
  const MON_2026_11_23 = Date.UTC(2026, 10, 23)

  it.each<readonly [string, Partial<TermsOwner>, readonly [unknown, string]]>([
    ['each as it is meant for the order', {}, [inDays([1, 3]), 'T-3']],
    ['one of them as the order has it', { circumstances: { region: 'BR' } }, [inDays([1, 10]), 'T-3']],
    ['both', { circumstances: { region: 'BR', shippingMethod: 'courier' } }, [inDays([1, 10]), 'T-1']],
    [
      'the first that holds',
      { circumstances: { region: 'US', shippingMethod: 'courier' }, placedAt: MON_2026_11_23 },
      [inDays([1, 3]), 'T-1'],
    ],
    ['by the day of the placement', { placedAt: MON_2026_11_23 }, [inDays([1, 3]), 'T-2']],
    ['not by what has happened since', { placedAt: MON_2026_11_23 - 1, at: MON_2026_11_23 }, [inDays([1, 3]), 'T-3']],
  ])('are %s', (_, told, cited) => expect(citedBy(told)).toEqual(cited))

  it('are put together once for each combination', () => {
    const first = termsFor(shop, CALENDAR, order('inStock'))
    expect(termsFor(shop, CALENDAR, order('inStock', { circumstances: { region: 'DE' } }))).toBe(first)
    expect(termsFor(shop, CALENDAR, order('inStock', { circumstances: { region: 'BR' } }))).not.toBe(first)
  })
})
