import { withoutPrototype } from '../kernel/withoutPrototype.ts'
import type { Command, CommandType } from './command.ts'

/** Who sends a command: a customer asks, the shop acts, the world reports, time passes. */
export type Party = 'customer' | 'shop' | 'world' | 'time'

const PARTY: Readonly<Record<CommandType, Party>> = withoutPrototype({
  RequestQuote: 'customer',
  ConfirmQuote: 'customer',
  PlaceOrder: 'customer',
  RequestCancellation: 'customer',
  AcceptDelay: 'customer',
  RefuseDelivery: 'customer',
  RequestReturn: 'customer',
  SendQuote: 'shop',
  CommitSupply: 'shop',
  SendArrivalNotice: 'shop',
  BeginPreparation: 'shop',
  AnswerCancellation: 'shop',
  CancelOrder: 'shop',
  ShipOrder: 'shop',
  AnswerReturn: 'shop',
  GrantRefund: 'shop',
  ReinstateOrder: 'shop',
  ChangeEstimate: 'shop',
  ChangeSpecification: 'shop',
  RecordPayment: 'world',
  RecordRefund: 'world',
  RecordAllocation: 'world',
  RecordDelivery: 'world',
  RecordGoodsBack: 'world',
  PassTime: 'time',
})

/** Every command, in the order in which those of one party are listed. */
export const COMMAND_TYPES: readonly CommandType[] = Object.keys(PARTY) as CommandType[]

/** Whether this is the name of a command. */
export const isCommandType = (type: string): type is CommandType => Object.hasOwn(PARTY, type)

/**
 * The party that may send a command, by its name. Check that your sender is that party before you decide the command.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { partyOf } from 'order-policy'
 *
 * assert.equal(partyOf({ type: 'RequestCancellation' }), 'customer')
 * ```
 */
export const partyOf = ({ type }: Pick<Command, 'type'>): Party => PARTY[type]
