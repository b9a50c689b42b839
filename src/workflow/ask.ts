/**
 * What the rules say to a command, before anything follows from it.
 *
 * 1. The gate of stages, which the rule may explain better from the terms.
 * 2. Is it open? Is this one right? Refusal trumps grant, and every reason that can be judged is given.
 */
import { both, refuse } from '../decision/finding.ts'
import type { Command, CommandType } from '../order/command.ts'
import { gateReason, isTaken } from '../rule/gate.ts'
import { customerRules } from './customerRules.ts'
import { factRules } from './factRules.ts'
import type { OrderFound, Rule, Rules } from './rule.ts'
import { shopRules } from './shopRules.ts'
import type { Situation } from './situation.ts'

const RULES: Rules<CommandType> = { ...customerRules, ...shopRules, ...factRules }

/** Every command that somebody can send. */
export const COMMANDS: readonly Exclude<CommandType, 'PassTime'>[] = (Object.keys(RULES) as CommandType[]).filter(
  (type) => type !== 'PassTime',
)

/** The rule for a command. A table of types keeps it the right one; the compiler cannot follow the look-up. */
export const ruleFor = <C extends CommandType>(type: C): Rule<C> => RULES[type] as Rule<C>

export const ask = (situation: Situation, { type, data }: Command): OrderFound => {
  const rule = ruleFor(type)
  const { found, isShut } = opening(situation, type, rule)
  return isShut ? found : both(found, rule.right(situation, data))
}

/** The first of the two questions: could a command of this type be granted here and now? */
export const askWhetherOpen = (situation: Situation, type: CommandType): OrderFound =>
  opening(situation, type, ruleFor(type)).found

/** `isShut`: where the order is, nothing more need be asked. */
type Opening = { readonly found: OrderFound; readonly isShut: boolean }

/** What the rule says first; or the gate's refusal, unless the rule can say better why. */
const opening = <C extends CommandType>(situation: Situation, type: C, rule: Rule<C>): Opening => {
  const { order } = situation
  if (type === 'PassTime' || isTaken(order, type)) return { found: rule.open(situation), isShut: false }
  if (order.is !== 'unplaced' && rule.explains?.includes(order.stage.name) === true) {
    const found = rule.open(situation)
    if (found.verdict === 'refused') return { found, isShut: false }
  }
  return { found: refuse([gateReason(order, type)], rule.turnTo?.(situation) ?? []), isShut: true }
}
