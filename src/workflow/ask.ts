/**
 * What the rules say to a command, before anything follows from it.
 *
 * 1. The gate of stages, which the rule may explain better from the terms.
 * 2. Is it open? Is this one right? Refusal trumps grant, and every reason that can be judged is given.
 */
import { both, refuse } from '../decision/finding.ts'
import type { Command, CommandType } from '../order/command.ts'
import { gate } from '../rule/gate.ts'
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
  return shutOut(situation, type) ?? both(rule.open(situation), rule.right(situation, data))
}

/** The first of the two questions: could a command of this type be granted here and now? */
export const askWhetherOpen = (situation: Situation, type: CommandType): OrderFound =>
  shutOut(situation, type) ?? ruleFor(type).open(situation)

/** The gate's refusal, unless there is none, or the rule can say better why. */
const shutOut = (situation: Situation, type: CommandType): OrderFound | null => {
  const { order } = situation
  const shut = type === 'PassTime' ? null : gate(order, type)
  if (shut === null) return null
  const { explains, turnTo, open } = ruleFor(type)
  const isExplained =
    order.is !== 'unplaced' && explains?.includes(order.stage.name) === true && open(situation).verdict === 'refused'
  return isExplained ? null : refuse([shut], turnTo?.(situation) ?? [])
}
