/** Whatever events are folded, in whichever order: counts stay in their range, money is conserved, and the order goes on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide, type Event, evolve, initialOrder, obligationsOf, optionsFor, type Order, type Policy } from '../../src/index.ts'
import { fits } from '../../src/order/fits.ts'
import { heldIn, sumOf } from '../../src/order/ledger.ts'
import { creditLeft, depositOf, priceOf, unitsLeft, unitsWaiting } from '../../src/order/line.ts'
import { shippingLeft } from '../../src/order/required.ts'
import { backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore } from '../../src/preset/index.ts'
import { readEvents } from '../../src/schema/index.ts'
import { historiesOf, played } from '../../src/testing/index.ts'
import { explainOrder } from '../../src/text/index.ts'
import { someTerms } from '../law/someTerms.ts'
import { everyCommand, everyEvent } from '../support/stages.ts'

const SHOPS: readonly Policy[] = [backorderStore, crossBorderPlatform, importer, marketplace, preOrderStore]

const streamOf = (policy: Policy): fc.Arbitrary<readonly Event[]> =>
  historiesOf(policy).map((history) => played(policy, history).flatMap(({ decision }) => decision.events))

const anyStream = fc.oneof(fc.constantFrom(...SHOPS), someTerms).chain(streamOf)

const most = Number.MAX_SAFE_INTEGER
/** Numbers that a reader takes, where an event carries one. */
const inflated = (event: Event, to: number): Event =>
  JSON.parse(JSON.stringify(event), (key, value: unknown) =>
    [
      'amount',
      'quantity',
      'price',
      'cancelled',
      'returned',
      'allocated',
      'allowance',
      'credited',
      'deposit',
      'shipping',
    ].includes(key) && typeof value === 'number'
      ? Math.max(value, to)
      : value,
  ) as Event

const spliced = fc.constantFrom(...SHOPS).chain((policy) =>
  fc.tuple(streamOf(policy), streamOf(policy), fc.array(fc.constantFrom(...everyEvent))).chain(([one, other, any]) => {
    const first = one.slice(0, 1)
    const rest = [...one, ...other, ...any]
    const piece = fc.constantFrom(...rest, ...everyEvent)
    const odd = fc
      .tuple(piece, fc.constantFrom(0, 0, 0, 0, 0, 0, 2, 1_000, most))
      .map(([event, to]) => (to === 0 ? event : inflated(event, to)))
    return fc.tuple(
      fc.constant(policy),
      fc.oneof(
        fc.shuffledSubarray(rest).map((events) => [...first, ...events]),
        fc.array(odd, { maxLength: 60 }).map((events) => [...first, ...events]),
        fc.array(odd, { maxLength: 40 }).map((events) => [...one, ...events]),
      ),
    )
  }),
)

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const isInRange = (order: Order): void => {
  if (order.is !== 'sale') return
  const { lines, money, shipping } = order
  for (const line of lines) {
    const { quantity, cancelled, returned, allocated, allowance, credited } = line
    for (const value of [cancelled, returned, allocated, allowance, credited, unitsLeft(line), unitsWaiting(line)])
      expect(isCount(value)).toBe(true)
    for (const value of [priceOf(line), depositOf(line), creditLeft(line)]) expect(isCount(value)).toBe(true)
    expect(allocated).toBeLessThanOrEqual(quantity - cancelled)
  }
  const sums = [sumOf(money.received), sumOf(money.refunded), sumOf(money.owed), money.forfeited, heldIn(money), shipping]
  expect([...sums, money.shippingAllowance, shippingLeft(order)].filter((sum) => !isCount(sum))).toEqual([])
}

const goesOn = (policy: Policy, order: Order): void => {
  for (const { due } of obligationsOf(order)) expect(due).toBeDefined()
  expect(explainOrder(policy, order).length).toBeGreaterThan(0)
  const at = order.is === 'unplaced' ? 0 : order.at
  optionsFor(policy, order, at)
  for (const command of everyCommand) {
    const { events } = decide(policy, order, command)
    isInRange(events.reduce(evolve, order))
  }
  const { events } = decide(policy, order, { type: 'PassTime', data: { at: at + 400 * 86_400_000 } })
  const later = events.reduce(evolve, order)
  isInRange(later)
  optionsFor(policy, later, at + 400 * 86_400_000)
}

/** Of two estimates, or an end and a new beginning, of one instant nothing tells which came first: they have no ids. */
const isOfNow = (order: Order, { type, data: { at } }: Event): boolean =>
  (type === 'EstimateChanged' || type === 'OrderClosed') && order.is === 'sale' && at === order.at

const but = (order: Order): object => ({ ...order, at: 0 })

describe('evolve is total', () => {
  it('in counts and money, whatever is folded', () => {
    fc.assert(
      fc.property(spliced, ([policy, events]) => {
        expect(readEvents(events)._tag).toBe('Right')
        let order = initialOrder()
        for (const event of events) {
          order = evolve(order, event)
          isInRange(order)
        }
        goesOn(policy, order)
      }),
      { numRuns: 300 },
    )
  })
  it('every event of a decision has its place in the order that it was decided about', () => {
    fc.assert(
      fc.property(anyStream, (events) => {
        let order = initialOrder()
        for (const event of events) {
          if (order.is === 'sale') expect(fits(order, event), event.type).toBe(true)
          order = evolve(order, event)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('a past event that comes again changes nothing but the clock', () => {
    fc.assert(
      fc.property(anyStream, (events) => {
        let order = initialOrder()
        for (const event of events) {
          order = evolve(order, event)
          expect(but(evolve(order, event)), `${event.type}, at once`).toEqual(but(order))
        }
        for (const event of events.filter((each) => !isOfNow(order, each)))
          expect(but(evolve(order, event)), `${event.type}, in the end`).toEqual(but(order))
      }),
      { numRuns: 300 },
    )
  })
})
