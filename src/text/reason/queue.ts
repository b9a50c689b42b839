import type { QueueCommandType } from '../../queue/command.ts'
import type { QueueReason } from '../../queue/reason.ts'
import { counted } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** Who is served first, and who may wait. */
export const queueReasons: Telling<QueueReason> = {
  queueJoined: ({ since }, { at }) => `it waits since ${at(since)}, and units come to it in that turn`,
  queueLeft: ({ units }) => `${counted(units, 'unit')} ${are(units)} no longer wanted`,
  firstComeFirstServed: ({ units }) =>
    units === 0 ? 'nobody waits for these' : `${counted(units, 'unit')} ${go(units)} to whoever waits, in turn`,
  nobodyElseWaits: ({ shelved }) =>
    shelved === 0
      ? 'whoever waits comes before the shelf, for which nothing is left'
      : `nobody waits for ${counted(shelved, 'unit')}, which ${go(shelved)} on the shelf`,
  takenFromShelf: ({ remaining }) =>
    `nobody waits, so what is on the shelf may be taken; ${remaining === 0 ? 'nothing' : remaining} is left there`,
  itemWithdrawn: () => 'no more of the item is to come, and whoever waits is told',
  promiseStays: ({ promised }, { until }) => `the promise stays: shipment ${until(promised)}`,
  answeredBefore: ({ command, id }) => `the ${named(command, id)} has taken effect already; the same again adds nothing`,
  malformed: ({ path, expected }) => `this cannot be read: ${path.length === 0 ? 'it' : path.join('.')} is to be ${expected}`,
  idAlreadyUsed: ({ command, id }) =>
    `the ${named(command, id)} has taken effect already with other content; another one needs an id of its own`,
  badInstant: ({ at }) => `${at} is no instant, and nothing can be decided without one`,
  badKey: ({ since, sequence }) => `${since} and ${sequence} are no turn: it takes an instant and a whole number`,
  badPromise: ({ promised }) => `${promised} is no instant that could be promised`,
  badQuantity: ({ quantity }) =>
    `${quantity} is no number of units: it takes a whole number, at least one, that can be added to the others`,
  noUnitsNamed: () => 'no units are named',
  notInQueue: ({ order, line }) => `line ${line} of order ${order} is not in the queue in this turn`,
  moreThanWanted: ({ line, asked, wanted }) =>
    `${counted(asked, 'unit')} of ${line} cannot leave, since ${wanted === 0 ? 'none is' : `only ${wanted} ${are(wanted)}`} still wanted`,
  queueIsFull: ({ limit, waiting }) =>
    `no more than ${counted(limit, 'unit')} may wait, and ${waiting} ${waiting === 1 ? 'does' : 'do'}`,
  noneToCome: () => 'no more of the item is to come',
  rejectedBefore: ({ units }) => `${counted(units, 'unit')} ${units === 1 ? 'was' : 'were'} turned away before`,
  notOnShelf: ({ asked, shelf }) =>
    `${counted(asked, 'unit')} cannot be taken: ${shelf === 0 ? 'none is' : `${shelf} ${are(shelf)}`} on the shelf`,
}

/** What a command to a queue is about, after `the`. */
const COMMAND: Readonly<Record<QueueCommandType, string>> = {
  JoinQueue: 'place in the queue of',
  LeaveQueue: 'leaving',
  ReceiveStock: 'receipt',
  ReturnStock: 'return to stock',
  TakeStock: 'taking from the shelf',
  WithdrawItem: 'withdrawal of the item',
}

const named = (command: QueueCommandType, id: string): string => (id === '' ? COMMAND[command] : `${COMMAND[command]} ${id}`)

const are = (count: number): string => (count === 1 ? 'is' : 'are')

const go = (count: number): string => (count === 1 ? 'goes' : 'go')
