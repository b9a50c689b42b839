/**
 * Which stage takes which command: computed from where each decider may be asked, values and types alike.
 *
 * No list is kept beside this: a command that a decider takes in one more stage is in the table at once.
 */
import type { Place } from '../../order/order.ts'
import { COMMAND_TYPES } from '../../order/partyOf.ts'
import { STAGES, type StageName } from '../../order/stage.ts'
import { decidersOf, type Rooms } from './deciders.ts'

/** The commands that an order in this stage can be granted, under some policy. Everything else is refused there, whatever the terms. */
export type CommandIn<P extends Place> = {
  readonly [Name in keyof Rooms]: {
    readonly [C in keyof Rooms[Name]]: Rooms[Name][C] extends { readonly at: readonly (infer At)[] }
      ? P extends At
        ? C
        : never
      : never
  }[keyof Rooms[Name]]
}[keyof Rooms]

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
  awaitingSupply: commandsAt('awaitingSupply'),
  arrived: commandsAt('arrived'),
  awaitingShipment: commandsAt('awaitingShipment'),
  preparing: commandsAt('preparing'),
  shipped: commandsAt('shipped'),
  delivered: commandsAt('delivered'),
  closed: commandsAt('closed'),
}

/** The stages that can grant a command, in the order in which an order passes through them. */
export const stagesTaking = (command: string): readonly StageName[] =>
  STAGES.filter((stage) => decidersOf(command).some(({ at }) => at.includes(stage)))
