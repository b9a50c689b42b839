/** A refusal gives every reason that can be judged: each fault of a placement is named, whatever else is wrong. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decide, initialOrder, type Policy } from '../../src/index.ts'
import type { DataOf } from '../../src/order/command.ts'
import { marketplace } from '../../src/preset/index.ts'
import { aLine, anOffer, aPlacing, FRI_2026_11_20, HOUR } from '../support/orders.ts'

const policy: Policy = {
  ...marketplace,
  sale: {
    inStock: {
      ...marketplace.sale.inStock,
      placing: [
        { clause: 'T-1', rule: 'complete', needs: ['email'] },
        { clause: 'T-2', rule: 'repeatPurchase', atMost: 1, within: { hours: 24 } },
        { clause: 'T-3', rule: 'address', script: 'basicLatin' },
        { clause: 'T-4', rule: 'ahead', of: 'release', by: { days: 14 }, when: { mark: 'dated' } },
      ],
    } as NonNullable<Policy['sale']['inStock']>,
  },
}

const bought = { order: 'earlier', at: FRI_2026_11_20 - HOUR, items: ['mug'], end: 'open' } as const

const withLine = (line: Parameters<typeof aLine>[1]): Partial<DataOf<'PlaceOrder'>> => ({
  lines: [aLine('inStock', { id: 'fault', item: 'lamp', ...line })],
})

/** What can be wrong with a placement, one by one; a line of its own for each fault of a line. */
const FAULTS: Readonly<Record<string, Partial<DataOf<'PlaceOrder'>>>> = {
  notListed: withLine({ offer: anOffer({ listed: false }) }),
  notEnoughStock: withLine({ item: 'book', offer: anOffer({ available: 0 }) }),
  noLongerTaken: withLine({ item: 'kite', offer: anOffer({ closing: FRI_2026_11_20 }) }),
  orderedTooLate: withLine({ item: 'ticket', offer: anOffer({ marks: ['dated'], release: FRI_2026_11_20 + 24 * HOUR }) }),
  dateMissing: withLine({ item: 'voucher', offer: anOffer({ marks: ['dated'] }) }),
  badLine: withLine({ item: 'chair', quantity: 0 }),
  badShipping: { shipping: -1 },
  badPromise: { promisedShipDate: 0.5 },
  incomplete: { details: {} },
  boughtTooOften: { past: [bought] },
  addressCharacters: { address: { city: 'Zürich' } },
}

const withFaults = (faults: readonly string[]): DataOf<'PlaceOrder'> => {
  const wrong = faults.map((fault) => FAULTS[fault] ?? {})
  const lines = wrong.flatMap((each, index) => (each.lines ?? []).map((line) => ({ ...line, id: `fault-${index}` })))
  const sound = aPlacing('inStock', { details: { email: 'lee@example.com' } }).data
  return { ...Object.assign({}, sound, ...wrong), lines: [...sound.lines, ...lines] }
}

it('every refusal gives every reason that can be judged', () => {
  fc.assert(
    fc.property(fc.subarray(Object.keys(FAULTS)), (faults) => {
      const { verdict, because } = decide(policy, initialOrder(), { type: 'PlaceOrder', data: withFaults(faults) })
      expect(verdict).toBe(faults.length === 0 ? 'granted' : 'refused')
      if (verdict === 'refused') expect(because.map(({ code }) => code).sort()).toEqual([...faults].sort())
    }),
    { numRuns: 300 },
  )
})
