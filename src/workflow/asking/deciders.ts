/**
 * Every decider, room by room, and how the one for a command is found.
 */
import type { CommandType } from '../../order/command.ts'
import type { Place } from '../../order/order.ts'
import { STAGES } from '../../order/stage.ts'
import type { OrderTerms, ShopTerms } from '../../policy/termsFor.ts'
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

export type Rooms = {
  readonly quote: typeof quote
  readonly placement: typeof placement
  readonly payment: typeof payment
  readonly arrival: typeof arrival
  readonly cancellation: typeof cancellation
  readonly shipment: typeof shipment
  readonly returns: typeof returns
  readonly settlement: typeof settlement
}

/** Each decider reads only terms that exist where it may be asked, and answers only with reasons in `OrderReason`. */
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

/** Every decider, with the command that it is for. */
const ALL: readonly { readonly command: string; readonly decider: AnyDecider }[] = Object.values(ROOMS).flatMap((room) =>
  // A decider is asked only where `at` or `explainsAt` says, with the data of its command.
  Object.entries(room).map(([command, decider]) => ({ command, decider: decider as unknown as AnyDecider })),
)

/**
 * By place, then by command. In maps, no word from outside finds anything that was not put there, and looking up ever different
 * words stays fast.
 */
type Table = ReadonlyMap<Place, ReadonlyMap<string, AnyDecider>>

const tableOf = (placesOf: (decider: AnyDecider) => readonly Place[]): Table => {
  const at = (place: Place): ReadonlyMap<string, AnyDecider> =>
    new Map(ALL.filter(({ decider }) => placesOf(decider).includes(place)).map(({ command, decider }) => [command, decider]))
  return new Map((['unplaced', ...STAGES] as const).map((place) => [place, at(place)]))
}

const TAKING = tableOf(({ at }) => at)
const EXPLAINING = tableOf(({ explainsAt }) => explainsAt ?? [])

/** The decider that takes a command in this place; null where nothing takes it. */
export const deciderIn = (place: Place, command: string): AnyDecider | null => TAKING.get(place)?.get(command) ?? null

/** The decider that can explain better than the stage why this place takes no such command. */
export const explainingIn = (place: Place, command: string): AnyDecider | null => EXPLAINING.get(place)?.get(command) ?? null

/** The deciders of a command; none for what is not a command. */
export const decidersOf = (command: string): readonly AnyDecider[] => BY_COMMAND.get(command) ?? []

const BY_COMMAND: ReadonlyMap<string, readonly AnyDecider[]> = new Map(
  ALL.map(({ command }) => [command, ALL.filter((each) => each.command === command).map(({ decider }) => decider)]),
)

/** Whether time alone never changes the verdict on a command, wherever it takes the order. */
export const isUnaffectedByTime = (command: string): boolean => UNAFFECTED_BY_TIME.has(command)

/** Whether rows of the terms decide a command. */
export const readsRows = (command: string): boolean => READING_ROWS.has(command)

const READING_ROWS: ReadonlySet<string> = new Set(
  ALL.filter(({ decider }) => decider.readsRows === true).map(({ command }) => command),
)

const UNAFFECTED_BY_TIME: ReadonlySet<string> = new Set([
  'PassTime',
  ...ALL.filter(({ decider }) => decider.unaffectedByTime === true).map(({ command }) => command),
])
