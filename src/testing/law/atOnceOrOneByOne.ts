/**
 * Cancelling in parts at one instant comes to what cancelling at once comes to: what is owed back, and what is kept.
 *
 * 1. Where each unit ends in the same way: by the same clause, with as much kept. If some have gone, another row can decide about
 *    the rest.
 * 2. But for the odd minor unit of each.
 * 3. While nothing is partly paid: a part of what is asked for is not yet divided among the units that it is for, so at once more
 *    or less of it can be kept than one by one. For the same reason, while no goodwill has been granted on a line with a deposit.
 */
import type { Command } from '../../order/command.ts'
import type { Event } from '../../order/event.ts'
import { heldIn, sumOf } from '../../order/ledger.ts'
import { allUnits } from '../../order/line.ts'
import type { Order, Sale } from '../../order/order.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Minor } from '../../value/money.ts'
import { step } from '../../workflow/step.ts'
import type { PlayedStep } from '../history.ts'
import { lawOfSteps, type StepLaw } from '../law.ts'

export const atOnceOrOneByOne: StepLaw = lawOfSteps('at once or one by one', (policy, { after }: PlayedStep) => {
  if (after.is !== 'sale' || after.closed !== null || isPartlyPaid(after) || hasGoodwillOnDeposits(after)) return null
  const units = allUnits(after.lines).flatMap(({ line, quantity }) => Array.from({ length: quantity }, () => line))
  if (units.length < 2) return null
  return differing(policy, after, 'RequestCancellation', units) ?? differing(policy, after, 'CancelOrder', units)
})

const isPartlyPaid = ({ stage, money }: Sale): boolean => stage === 'awaitingPayment' && heldIn(money) > 0

const hasGoodwillOnDeposits = ({ plan, lines }: Sale): boolean =>
  plan.upFront === 'deposit' && lines.some(({ allowance }) => allowance > 0)

type Cancelling = 'RequestCancellation' | 'CancelOrder'

const differing = (policy: Policy, sale: Sale, type: Cancelling, units: readonly string[]): string | null => {
  const atOnce = cancelled(policy, sale, [cancelling(type, sale, 'all')])
  if (atOnce === null) return null
  const oneByOne = cancelled(
    policy,
    sale,
    units.map((line, index) => cancelling(type, sale, `unit-${index}`, line)),
  )
  if (oneByOne === null || !units.every((line) => atOnce.ends.get(line) === oneByOne.ends.get(line))) return null
  const isOdd = Math.max(Math.abs(atOnce.owed - oneByOne.owed), Math.abs(atOnce.kept - oneByOne.kept)) <= units.length
  return isOdd ? null : `${type}: at once ${inWords(atOnce)}; one by one ${inWords(oneByOne)}`
}

type Cancelled = {
  readonly owed: Minor
  readonly kept: Minor
  /** How the units of each line ended. */
  readonly ends: ReadonlyMap<string, string>
}

const inWords = ({ owed, kept }: Cancelled): string => `${owed} is owed back and ${kept} kept`

const cancelling = (type: Cancelling, { at }: Sale, id: string, line?: string): Command => {
  const data = { at, id: `law/${id}`, ...(line === undefined ? {} : { lines: [{ line, quantity: 1 }] }) }
  return type === 'CancelOrder' ? { type, data: { ...data, because: 'other' } } : { type, data }
}

/** What comes of it; null: some of it does not go, or not at once, or not all units of a line end in the same way. */
const cancelled = (policy: Policy, sale: Sale, commands: readonly Command[]): Cancelled | null => {
  let order: Order = sale
  const ends = new Map<string, string>()
  for (const command of commands) {
    const { decision, order: next } = step(policy, order, command)
    const gone = decision.events.filter((event): event is Gone => event.type === 'UnitsCancelled')
    if (gone.length === 0) return null
    for (const { data } of gone)
      for (const { line } of data.lines) {
        const end = JSON.stringify([data.clause, data.ending])
        if ((ends.get(line) ?? end) !== end) return null
        ends.set(line, end)
      }
    order = next
  }
  if (order.is !== 'sale' || allUnits(order.lines).length > 0) return null
  return { owed: sumOf(order.money.owed), kept: order.money.forfeited, ends }
}

type Gone = Extract<Event, { readonly type: 'UnitsCancelled' }>
