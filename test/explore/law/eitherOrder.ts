/**
 * Two messages of the shop and the world, told at one instant and granted in both orders, leave the same money and the same units.
 *
 * 1. Where one of them takes no effect any more, or is refused, after the other, there is nothing to compare.
 * 2. Goodwill is on the units that are left: granted before some of them go it is on more of them than after, and the sums may
 *    differ by as much as was granted.
 */
import type { Command } from '../../../src/order/command.ts'
import { partyOf } from '../../../src/order/partyOf.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import type { Minor } from '../../../src/value/money.ts'
import { linesOf, type Money, moneyOf } from '../order.ts'
import type { Core } from '../state.ts'
import { type Breach, lawOfStates, type Step } from './law.ts'

export const eitherOrder = lawOfStates(
  'two messages of the shop and the world, in either order, leave the same money and units',
  (policy, { steps, strays }, core) => {
    const told = steps.filter(isTold)
    return told.flatMap((one, index) =>
      told.slice(index + 1).flatMap((other): readonly Breach[] => {
        if (straysIn(one) + straysIn(other) > strays) return []
        const [first, second] = [outcome(policy, one, other.command, core), outcome(policy, other, one.command, core)]
        if (first === null || second === null || areAlike(first, second, Math.max(apart(one, other), apart(other, one))))
          return []
        const names = [one, other].map(({ command }) => command.type)
        return [
          {
            says: `${names.join(', then ')}: ${JSON.stringify(first)}; the other way round: ${JSON.stringify(second)}`,
            commands: [one.command, other.command],
          },
        ]
      }),
    )
  },
)

const straysIn = ({ isPlain }: Step): number => (isPlain ? 0 : 1)

const isTold = ({ command, decision: { verdict, events } }: Step): boolean => {
  const party = partyOf(command)
  return (party === 'shop' || party === 'world') && verdict === 'granted' && events.length > 0
}

type Outcome = { readonly money: Money; readonly units: readonly string[] }

const outcome = (policy: Policy, { after }: Step, command: Command, { decide, evolve }: Core): Outcome | null => {
  const { verdict, events } = decide(policy, after, command)
  if (verdict === 'refused' || events.length === 0) return null
  const order = events.reduce(evolve, after)
  const units = linesOf(order).map(
    ({ line, allocated, cancelled, returned }) => `${line}: ${allocated} in, ${cancelled} cancelled, ${returned} returned`,
  )
  return { money: moneyOf(order), units }
}

/** By how much the sums may differ where units go beside what is granted. */
const apart = ({ command: { type, data } }: Step, { decision: { events } }: Step): Minor =>
  type === 'GrantRefund' && events.some((event) => event.type === 'UnitsCancelled' || event.type === 'ReturnEnded')
    ? data.amount
    : 0

const areAlike = (one: Outcome, other: Outcome, within: Minor): boolean =>
  one.units.join() === other.units.join() &&
  (Object.keys(one.money) as (keyof Money)[]).every((part) => Math.abs(one.money[part] - other.money[part]) <= within)
