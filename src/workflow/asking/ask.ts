/**
 * What the rules answer to a command, before anything follows from it.
 *
 * 1. Where the order does not take it, it is refused; a rule may explain why better than the stage alone.
 * 2. May it be sent now? Is this one right? Refusal trumps grant, and every reason that can be judged is given.
 * 3. What the terms offer instead is offered only if it can be done now.
 */
import type { Calendar } from '../../calendar/calendar.ts'
import { both, refuse } from '../../decision/finding.ts'
import { concat } from '../../kernel/concat.ts'
import { sameData } from '../../kernel/sameData.ts'
import type { Command, CommandType } from '../../order/command.ts'
import type { Order } from '../../order/order.ts'
import { type OrderTerms, termsFor } from '../../policy/termsFor.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Case } from '../../rule/case.ts'
import type { Instead, Remedy } from '../../rule/remedy.ts'
import { nothingAgainst, type RuleFinding } from '../../rule/ruleFinding.ts'
import type { Instant } from '../../value/instant.ts'
import type { OrderReason } from '../orderReason.ts'
import type { Situation } from '../situation.ts'
import { type AnyDecider, deciderIn, decidersOf, explainingIn, readsRows } from './deciders.ts'
import { gateReason, placeOf } from './gate.ts'

export type OrderFinding = RuleFinding<OrderReason>

/** Both questions: what is decided of this command. */
export const ask = (situation: Situation, command: Command): OrderFinding => {
  const it = caseOf(situation)
  return onlyOpenNow(situation.order, it, findingOn(situation, it, command))
}

/** Whether a later answer to the command is another one: the verdict; where rows decide, also which row does, and what it keeps. */
export const isAnotherAnswer = (now: OrderFinding, later: Situation, command: Command): boolean => {
  if (!readsRows(command.type)) return verdictOn(later, command) !== now.verdict
  const found = findingOn(later, caseOf(later), command)
  return found.verdict !== now.verdict || (found.verdict === 'granted' && !sameData(found.because, now.because))
}

/** The verdict alone: whatever explains it is left out. */
const verdictOn = (situation: Situation, { type, data }: Command): OrderFinding['verdict'] => {
  if (type === 'PassTime') return 'granted'
  const decider = deciderAt(situation.order, type)
  if (decider === null) return 'refused'
  const it = caseOf(situation)
  const { verdict } = whetherOpen(decider, it)
  return verdict === 'granted' ? decider.decide(it, data).verdict : verdict
}

const findingOn = (situation: Situation, it: AnyCase, { type, data }: Command): OrderFinding => {
  if (type === 'PassTime') return nothingAgainst
  const decider = deciderAt(situation.order, type)
  if (decider !== null) return answerOf(decider, it, data)
  const explaining = explainingAt(situation.order, type)
  const explains = explaining !== null && (explaining.readsRows === true || whetherOpen(explaining, it).verdict === 'refused')
  return explains ? answerOf(explaining, it, data) : refusedHere(situation, type)
}

/** Both questions; where rows of the terms decide, the second answers alone. */
const answerOf = (decider: AnyDecider, it: AnyCase, data: Command['data']): OrderFinding =>
  decider.readsRows === true ? decider.decide(it, data) : both(whetherOpen(decider, it), decider.decide(it, data))

/** The first question: could a command of this type be granted here and now? */
export const askWhetherOpen = (situation: Situation, type: CommandType): OrderFinding => {
  if (type === 'PassTime') return nothingAgainst
  const it = caseOf(situation)
  const decider = deciderAt(situation.order, type) ?? explainingAt(situation.order, type)
  const found = decider === null ? nothingAgainst : whetherOpen(decider, it)
  const isTaken = deciderAt(situation.order, type) !== null
  return onlyOpenNow(situation.order, it, isTaken || found.verdict === 'refused' ? found : refusedHere(situation, type))
}

/** The decider that this order takes the command by; null where it takes no such command. */
export const deciderAt = (order: Order, type: CommandType): AnyDecider | null => {
  const place = placeOf(order)
  return place === null ? null : deciderIn(place, type)
}

/** Instants at which the answer may change by time alone, besides the order's own deadlines. */
export const changesAt = (situation: Situation, { type, data }: Command): readonly Instant[] => {
  const decider = deciderAt(situation.order, type)
  if (decider === null || (decider.changesAt === undefined && decider.opensAt === undefined)) return NEVER
  const it = caseOf(situation)
  return concat(decider.opensAt?.(it) ?? NEVER, decider.changesAt?.(it, data) ?? NEVER)
}

const NEVER: readonly Instant[] = []

/** The same of whether it may be sent at all. */
export const opensAt = (situation: Situation, type: CommandType): readonly Instant[] =>
  deciderAt(situation.order, type)?.opensAt?.(caseOf(situation)) ?? []

/** Whether what the shop misses may change the answer. */
export const countsDelays = (situation: Situation, type: CommandType): boolean =>
  deciderAt(situation.order, type)?.countsDelays?.(caseOf(situation)) ?? false

/** Why an order takes no such command where it is, with whom the customer can contact instead. */
const refusedHere = ({ policy, calendar, order }: Situation, type: CommandType): OrderFinding =>
  refuse([gateReason(order, type)], order.is === 'sale' ? contactsFor(type, termsFor(policy, calendar, order)) : [])

const whetherOpen = ({ isOpen }: AnyDecider, it: AnyCase): OrderFinding => (isOpen === undefined ? nothingAgainst : isOpen(it))

const explainingAt = (order: Order, type: CommandType): AnyDecider | null => {
  const place = placeOf(order)
  return place === null ? null : explainingIn(place, type)
}

const contactsFor = (type: CommandType, terms: OrderTerms): readonly Remedy[] =>
  decidersOf(type).flatMap(({ contacts }) => contacts?.(terms) ?? [])

type AnyCase = Case<OrderTerms, AnyDecider['at'][number]>

/** The case as a decider takes it: it reads no more of the order than there is where it may be asked. */
const caseOf = ({ policy, calendar, order, at }: Situation): AnyCase =>
  ({ terms: termsIn(policy, calendar, order), says: policy.says, calendar, order, at }) as AnyCase

/** Before anything is bought there is only the whole document. */
const termsIn = (policy: Policy, calendar: Calendar, order: Order): Partial<OrderTerms> =>
  order.is === 'unplaced' ? { shop: policy } : termsFor(policy, calendar, order)

const COMMAND_OF: { readonly [I in Instead]: CommandType | null } = {
  refuseDelivery: 'RefuseDelivery',
  requestReturn: 'RequestReturn',
  // These can always be contacted.
  contactSeller: null,
  contactService: null,
}

const onlyOpenNow = (order: Order, it: AnyCase, found: OrderFinding): OrderFinding => {
  if (found.verdict === 'granted' || found.remedies.length === 0) return found
  const isOffered = (remedy: Remedy): boolean =>
    remedy.do === 'placeApart' || remedy.do === 'agree' || remedy.do === 'cancelOnly' || isOpenNow(order, it, remedy.do)
  return refuse(found.because, found.remedies.filter(isOffered))
}

const isOpenNow = (order: Order, it: AnyCase, instead: Instead): boolean => {
  const command = COMMAND_OF[instead]
  if (command === null) return true
  const decider = deciderAt(order, command)
  return decider !== null && whetherOpen(decider, it).verdict === 'granted'
}
