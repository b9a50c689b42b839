/**
 * Whether a command that is closed can never open again: nothing that may happen to this order under these terms changes that.
 *
 * 1. A decider takes it only in its places. Where none of them can follow, it never will.
 * 2. Where one can, the decider itself may know that the terms, or what has happened, keep it shut.
 * 3. Before anything is bought, it must be so under the terms of every kind of sale.
 */
import type { CommandType } from '../../order/command.ts'
import type { Place } from '../../order/order.ts'
import { type OrderTerms, termsFor, termsOfEveryKind } from '../../policy/termsFor.ts'
import type { Outlook } from '../../rule/outlook.ts'
import type { Situation } from '../situation.ts'
import { decidersOf } from './deciders.ts'
import { placesAhead } from './placesAhead.ts'

/** Asked of a closed command: what is open now may well never open again. */
export const neverOpens = (situation: Situation): ((command: CommandType) => boolean) => {
  const ahead = outlooksOn(situation).map((outlook) => ({ outlook, places: placesAhead(outlook) }))
  return (command) => ahead.every(({ outlook, places }) => isShut(command, outlook, places))
}

const isShut = (command: CommandType, outlook: Outlook<OrderTerms>, places: readonly Place[]): boolean =>
  decidersOf(command).every(({ at, neverOpens: shut }) => !at.some((place) => places.includes(place)) || shut?.(outlook) === true)

const outlooksOn = ({ policy, calendar, order, at }: Situation): readonly Outlook<OrderTerms>[] =>
  order.is === 'unplaced'
    ? termsOfEveryKind(policy).map(({ kind, terms }) => ({ terms, kind, calendar, order, at }))
    : [{ terms: termsFor(policy, calendar, order), kind: order.kind, calendar, order, at }]
