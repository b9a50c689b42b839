/**
 * Where the same reasons decide, cancelling unit by unit at one instant comes to what cancelling everything at once comes to, but
 * for the odd minor units.
 */
import type { Command } from '../../../src/order/command.ts'
import type { Order } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Instant } from '../../../src/value/instant.ts'
import { linesOf, type Money, moneyOf } from '../order.ts'
import type { Core } from '../state.ts'
import { type Breach, lawOfStates } from './law.ts'

export const atOnceOrOneByOne = lawOfStates('at once or one by one', (policy, { state: { order, now } }, core) => {
  const units = linesOf(order).flatMap(({ line, left }) => Array.from({ length: left }, () => line))
  if (units.length < 2) return []
  return (['RequestCancellation', 'CancelOrder'] as const).flatMap((type): readonly Breach[] => {
    const single = units.map((line, index) => cancelling(type, now, `unit-${index}`, line))
    const atOnce = cancelled(policy, order, [cancelling(type, now, 'all', null)], core)
    const oneByOne = cancelled(policy, order, single, core)
    if (atOnce === null || oneByOne === null || atOnce.why !== oneByOne.why) return []
    const [one, other] = [atOnce.money, oneByOne.money]
    const differ = Math.max(Math.abs(one.owed - other.owed), Math.abs(one.forfeited - other.forfeited))
    return differ <= units.length
      ? []
      : [{ says: `${type}: at once ${inWords(one)}; one by one ${inWords(other)}`, commands: single }]
  })
})

const inWords = ({ owed, forfeited }: Money): string => `${owed} is owed back and ${forfeited} kept`

const cancelling = (type: 'RequestCancellation' | 'CancelOrder', at: Instant, id: string, line: string | null): Command => {
  const data = { at, id, ...(line === null ? {} : { lines: [{ line, quantity: 1 }] }) }
  return type === 'CancelOrder' ? { type, data: { ...data, because: 'other' } } : { type, data }
}

/** What comes of it, and why it was granted; null: it is not, or hangs on somebody's word. */
const cancelled = (policy: Policy, from: Order, commands: readonly Command[], { decide, evolve }: Core): Cancelled | null => {
  let order = from
  const why = new Set<string>()
  for (const command of commands) {
    const { because, events } = decide(policy, order, command)
    if (!events.some(({ type }) => type === 'UnitsCancelled')) return null
    for (const { code, clause } of because) why.add(`${code} ${clause}`)
    order = events.reduce(evolve, order)
  }
  return { money: moneyOf(order), why: [...why].join(', ') }
}

type Cancelled = { readonly money: Money; readonly why: string }
