/** Windows that end on the day at an hour: after it, what would be over at once is refused, until the next window is open. */
import { describe, expect, it } from 'vitest'
import { type Command, decide, initialOrder, type Order, type Policy } from '../../src/index.ts'
import { crossBorderPlatform, importer, preOrderStore } from '../../src/preset/index.ts'
import { aPlacing, play, send } from '../support/orders.ts'
import { EVERY_COMMAND } from '../support/stages.ts'

const within = { businessDays: 0 }

/** The same terms, with every window of the customer's ending on the day at 17:00 UTC, and every day open. */
const onTheDay = <P extends Policy>(policy: P): Policy =>
  JSON.parse(JSON.stringify(policy), (key, value: unknown) => {
    if (key === 'calendar')
      return {
        zone: 'UTC',
        open: ['mon', 'tue', 'wed', 'thu', 'fri'],
        holidays: [],
        covers: ['2026-01-01', '2026-12-31'],
        counting: { from: 'eventDay', due: { at: '17:00' } },
      }
    if (key === 'payment') return (value as object[]).map((each) => ({ ...each, within }))
    if (key === 'confirm') return { ...(value as object), within }
    if (key === 'window') return { ...(value as object), back: within }
    return value
  }) as Policy

const FRI_16_59 = Date.UTC(2026, 10, 20, 17) - 1
const FRI_18_00 = Date.UTC(2026, 10, 20, 18)
const MON = Date.UTC(2026, 10, 23)

const at = (command: Command, instant: number): Command => ({ ...command, data: { ...command.data, at: instant } }) as Command

const xb = onTheDay(crossBorderPlatform)
const morning = FRI_18_00 - 10 * 3_600_000
const arrived = play(onTheDay(preOrderStore), [
  aPlacing('preOrder', { at: morning }),
  send('RecordAllocation', morning, { id: 'a1', lines: [{ line: 'L1', quantity: 2 }] }),
]).order
const requested = play(onTheDay(importer), [at(EVERY_COMMAND.RequestQuote, morning)]).order
const delivered = play(xb, [
  aPlacing('inStock', { at: morning, circumstances: { region: 'DE' } }),
  send('RecordPayment', morning, { id: 'p1', amount: 2_499 }),
  send('ShipOrder', morning, { tracking: '1Z' }),
  send('RecordDelivery', morning, {}),
]).order

describe('what would be over at once', () => {
  it.each<readonly [string, Policy, Order, Command, string]>([
    ['a placement', xb, initialOrder(), aPlacing('inStock'), 'payment'],
    ['a quote', onTheDay(importer), requested, EVERY_COMMAND.SendQuote, 'confirmation'],
    ['an arrival notice', onTheDay(preOrderStore), arrived, EVERY_COMMAND.SendArrivalNotice, 'payment'],
    ['a return', xb, delivered, EVERY_COMMAND.RequestReturn, 'goodsBack'],
  ])('%s is refused, and says from when it would be granted', (_, policy, order, command, owes) => {
    expect(decide(policy, order, at(command, FRI_16_59)).verdict).toBe('granted')
    const { verdict, because, events, validUntil } = decide(policy, order, at(command, FRI_18_00))
    expect({ verdict, because, events }).toMatchObject({
      verdict: 'refused',
      because: [{ code: 'overAtOnce', facts: { owes, by: FRI_16_59 + 1 } }],
      events: [],
    })
    expect(validUntil).not.toBeNull()
    expect(decide(policy, order, at(command, validUntil ?? 0)).verdict).toBe('granted')
    expect(decide(policy, order, at(command, (validUntil ?? 0) - 1)).verdict).toBe('refused')
    expect(validUntil).toBeLessThanOrEqual(MON)
  })
})
