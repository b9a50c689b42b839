/** Why an order cannot take a command where it is, and what is wrong with the amounts and units that a command names. */
import type { AmountReason } from '../../../rule/amountProblem.ts'
import type { GateReason } from '../../../workflow/asking/gateReason.ts'
import type { UnitsReason } from '../../../rule/unitsProblems.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import { notValid } from '../notValid.ts'
import { counted, forms, orNone } from '../plural.ts'
import { your } from '../you.ts'

export const gateReasons: Phrases<FactsByCode<GateReason | AmountReason | UnitsReason>> = {
  noSuchOrder: () => 'there is no such order',
  notBoughtYet: ({ stage }, say) => `nothing has been bought yet: ${your(say, 'request')} ${say.names.stage[stage]}`,
  orderClosed: ({ outcome, at }, say) =>
    `${your(say, 'order')} ${say.names.outcome[outcome]} on ${say.at(at)}${outcome === 'expired' ? ' because it was not paid or confirmed in time' : ''}`,
  wrongStage: ({ stage, possibleIn }, say) =>
    possibleIn.length === 0
      ? `${your(say, 'order')} already exists; it ${say.names.stage[stage]}`
      : `${your(say, 'order')} ${say.names.stage[stage]}; this is possible only when it ${say.list(
          possibleIn.map((each) => say.names.stage[each]),
          'or',
        )}`,
  badAmount: ({ amount }) => notValid('amount', amount),
  noUnitsNamed: () => 'no units are specified',
  badQuantity: ({ line, quantity }, { id }) => `for ${id('line', line)}, ${notValid('quantity', quantity)}`,
  noSuchLine: ({ line }, say) => `${your(say, 'order')} has no line ${say.id('line', line)}`,
  moreThanLeft: ({ line, asked, left }, { id }) =>
    `${counted(asked, 'unit')} of ${id('line', line)} ${forms(asked, 'was', 'were')} requested, but ${left === 0 ? '' : 'only '}${orNone(left)} ${forms(left, 'is', 'are')} left`,
}
