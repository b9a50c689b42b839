/** Which order is served first, and which may wait. */
import type { QueueReason } from '../../../queue/reason.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { notValid } from '../notValid.ts'
import { counted, forms, orNone } from '../plural.ts'
import { hasTakenEffect, idAlreadyUsed } from '../repeated.ts'

export const queueReasons: Phrases<FactsByCode<QueueReason>> = {
  queueJoined: ({ since }, { at }) => `the order’s place in the queue dates from ${at(since)}, and orders are served in turn`,
  queueLeft: ({ units }) => `${counted(units, 'unit')} ${forms(units, 'is', 'are')} no longer wanted`,
  firstComeFirstServed: ({ units }) =>
    units === 0
      ? 'no order is waiting for these units'
      : `${counted(units, 'unit')} ${forms(units, 'goes to the next order', 'go to the orders')} in the queue${forms(units, '', ', in turn')}`,
  nobodyElseWaits: ({ shelved }) =>
    shelved === 0
      ? 'waiting orders come before the shelf, and no units are left for it'
      : `no order is waiting for ${counted(shelved, 'unit')}, which ${forms(shelved, 'goes', 'go')} on the shelf`,
  takenFromShelf: ({ remaining: left }) =>
    `no order is waiting, so units can be taken from the shelf; ${orNone(left)} ${forms(left, 'is', 'are')} left there`,
  itemWithdrawn: () => 'no more units of the item will arrive, and the waiting orders are notified',
  promiseStays: ({ promised }, { by }) => `the promised date does not change: shipment ${by({ by: promised })}`,
  answeredBefore: ({ command, id }, say) => hasTakenEffect(say.names.queueCommand[command], say.id('reference', id)),
  malformed: ({ path, expected }) => `this cannot be read: ${path.length === 0 ? 'it' : path.join('.')} should be ${expected}`,
  idAlreadyUsed: ({ command, id }, say) => idAlreadyUsed(say.names.queueCommand[command], say.id('reference', id)),
  badInstant: ({ at }) => notValid('instant', at),
  badKey: ({ since, sequence }) =>
    `${since} and ${sequence} are not a valid place in the queue. A place is an instant and a whole number`,
  badPromise: ({ promised }) => notValid('shipDate', promised),
  badQuantity: ({ quantity }) => notValid('quantity', quantity),
  noUnitsNamed: () => 'no units are specified',
  notInQueue: ({ order, line }, { id }) =>
    `line ${id('line', line)} of order ${id('order', order)} does not have this place in the queue`,
  moreThanWanted: ({ line, asked, wanted }, { id }) =>
    `${counted(asked, 'unit')} of ${id('line', line)} cannot leave the queue, because ${wanted === 0 ? '' : 'only '}${orNone(wanted)} ${forms(wanted, 'is', 'are')} still wanted`,
  queueIsFull: ({ limit, waiting }) =>
    `at most ${counted(limit, 'unit')} can wait, and ${waiting} ${forms(waiting, 'is', 'are')} waiting already`,
  noneToCome: () => 'no more units of the item will arrive',
  rejectedBefore: ({ units }) => `${counted(units, 'unit')} ${forms(units, 'was', 'were')} turned away earlier`,
  notOnShelf: ({ asked, shelf }) =>
    `${counted(asked, 'unit')} cannot be taken, because ${shelf === 0 ? '' : 'only '}${orNone(shelf)} ${forms(shelf, 'is', 'are')} on the shelf`,
}
