/** Why an order cannot take a command where it is, and what is wrong with the amounts and units that a command names. */
import type { AmountReason } from '../../rule/amountProblem.ts'
import type { GateReason } from '../../workflow/asking/gateReason.ts'
import type { UnitsReason } from '../../rule/unitsProblem.ts'
import { OUTCOME, STAGE } from '../names.ts'
import { counted, listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

export const gateReasons: Telling<GateReason | AmountReason | UnitsReason> = {
  noSuchOrder: () => 'there is no such order',
  notBoughtYet: ({ stage }) => `nothing has been bought yet: the request ${STAGE[stage]}`,
  orderClosed: ({ outcome, at }, words) =>
    `the order ${OUTCOME[outcome]} on ${words.at(at)}${outcome === 'expired' ? ', since it was not paid, or not confirmed, in time' : ''}`,
  wrongStage: ({ stage, possibleIn }) =>
    possibleIn.length === 0
      ? `there is an order already, which ${STAGE[stage]}`
      : `the order ${STAGE[stage]}; this is possible only while it ${listed(
          possibleIn.map((each) => STAGE[each]),
          'or',
        )}`,
  badAmount: ({ amount }) => `${amount} is no amount: it takes a whole number of the currency’s smallest unit, at least one`,
  noUnitsNamed: () => 'no units are named',
  badQuantity: ({ line, quantity }) => `${quantity} is no number of units of ${line}: it takes a whole number, at least one`,
  noSuchLine: ({ line }) => `the order has no line ${line}`,
  moreThanLeft: ({ line, asked, left }) =>
    `${counted(asked, 'unit')} of ${line} ${areOrIs(asked)} asked for, and ${left === 0 ? 'none is' : `${left} ${areOrIs(left)}`} left`,
}

const areOrIs = (count: number): string => (count === 1 ? 'is' : 'are')
