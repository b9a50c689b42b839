/**
 * Every decider, room by room, and what follows from where each may be asked: which stage takes which command.
 *
 * No list is kept beside this: a command that a decider takes in one more stage is in the table at once, and in its type.
 */
import type { CommandType } from '../../order/command.ts'
import type { Place } from '../../order/order.ts'
import { COMMAND_TYPES } from '../../order/partyOf.ts'
import { STAGES } from '../../order/stage.ts'
import type { OrderTerms, ShopTerms } from '../../policy/orderTerms.ts'
import * as arrival from '../../rule/arrival/deciders.ts'
import * as cancellation from '../../rule/cancellation/deciders.ts'
import type { Decider } from '../../rule/decider.ts'
import * as payment from '../../rule/payment/deciders.ts'
import * as quote from '../../rule/quote/deciders.ts'
import * as returns from '../../rule/return/deciders.ts'
import * as settlement from '../../rule/settlement/deciders.ts'
import * as shipment from '../../rule/shipment/deciders.ts'
import type { OrderReason } from '../orderReason.ts'
import * as placement from '../placement/deciders.ts'

type Rooms = {
  readonly quote: typeof quote
  readonly placement: typeof placement
  readonly payment: typeof payment
  readonly arrival: typeof arrival
  readonly cancellation: typeof cancellation
  readonly shipment: typeof shipment
  readonly returns: typeof returns
  readonly settlement: typeof settlement
}

/** Each decider reads only terms that there are where it may be asked, and answers with reasons that are known. */
type Checked<Room> = {
  readonly [C in keyof Room & CommandType]: Room[C] extends {
    readonly at: infer At extends readonly Place[]
    readonly explainsAt?: infer E
  }
    ? Decider<
        C,
        At,
        'unplaced' extends At[number] ? ShopTerms : OrderTerms,
        OrderReason,
        E extends readonly Place[] ? E : readonly []
      >
    : never
}

const ROOMS: { readonly [Name in keyof Rooms]: Checked<Rooms[Name]> } = {
  quote,
  placement,
  payment,
  arrival,
  cancellation,
  shipment,
  returns,
  settlement,
}

/** A command that is decided by a room: any but the passing of time. */
export type DecidedCommand = { readonly [Name in keyof Rooms]: keyof Rooms[Name] }[keyof Rooms]

/** A decider as it is looked up: which order and which data it takes is settled by where it may be asked. */
export type AnyDecider = Decider<CommandType, readonly Place[], OrderTerms, OrderReason, readonly Place[]>

const DECIDERS: ReadonlyMap<string, readonly AnyDecider[]> = (() => {
  const deciders = new Map<string, AnyDecider[]>()
  for (const room of Object.values(ROOMS))
    for (const [command, decider] of Object.entries(room)) {
      // A decider is asked only where `at` or `explainsAt` says, with the data of its command.
      const found = decider as unknown as AnyDecider
      deciders.set(command, [...(deciders.get(command) ?? []), found])
    }
  return deciders
})()

const NONE: readonly AnyDecider[] = []

/** The deciders of a command; none for what is not a command. */
export const decidersOf = (command: string): readonly AnyDecider[] => DECIDERS.get(command) ?? NONE

/** Whether time alone never changes the verdict on a command, wherever it takes the order. */
export const isUnaffectedByTime = (command: string): boolean => UNAFFECTED_BY_TIME.has(command)

const UNAFFECTED_BY_TIME: ReadonlySet<string> = new Set([
  'PassTime',
  ...[...DECIDERS.keys()].filter((command) => decidersOf(command).some(({ unaffectedByTime }) => unaffectedByTime === true)),
])

type CommandAt<P extends Place> = {
  readonly [Name in keyof Rooms]: {
    readonly [C in keyof Rooms[Name]]: Rooms[Name][C] extends { readonly at: readonly (infer At)[] }
      ? P extends At
        ? C
        : never
      : never
  }[keyof Rooms[Name]]
}[keyof Rooms]

/** The commands that an order in this stage can be granted, under some policy. Everything else is refused there, whatever the terms. */
export type CommandIn<S extends Place> = CommandAt<S>

const commandsAt = <P extends Place>(place: P): readonly CommandIn<P>[] =>
  // The type counts them by the same lists.
  COMMAND_TYPES.filter((type) => decidersOf(type).some(({ at }) => at.includes(place))) as CommandIn<P>[]

/**
 * Which commands each stage can grant under some policy, in the order in which options list them. Everything else is refused
 * there, whatever the terms.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { COMMANDS_BY_STAGE } from 'order-policy'
 *
 * assert.deepEqual(COMMANDS_BY_STAGE.quoted, ['ConfirmQuote', 'RequestCancellation', 'CancelOrder'])
 * ```
 */
export const COMMANDS_BY_STAGE: { readonly [P in Place]: readonly CommandIn<P>[] } = {
  unplaced: commandsAt('unplaced'),
  requested: commandsAt('requested'),
  quoted: commandsAt('quoted'),
  awaitingPayment: commandsAt('awaitingPayment'),
  awaitingStock: commandsAt('awaitingStock'),
  arrived: commandsAt('arrived'),
  awaitingShipment: commandsAt('awaitingShipment'),
  preparing: commandsAt('preparing'),
  shipped: commandsAt('shipped'),
  delivered: commandsAt('delivered'),
  closed: commandsAt('closed'),
}

/** The stages that can grant a command, in the order in which an order passes through them. */
export const stagesTaking = (command: string): readonly (typeof STAGES)[number][] =>
  STAGES.filter((stage) => decidersOf(command).some(({ at }) => at.includes(stage)))
