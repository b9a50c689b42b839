import type { ReturnReason } from '../../rule/return/reason.ts'
import type { Carriage } from '../../rule/return/terms.ts'
import { CONDITION, REFUSAL } from '../names.ts'
import { listed } from '../phrases.ts'
import type { Telling } from './telling.ts'

/** Whether a parcel may be refused and goods come back, and what that is worth. */
export const returnReasons: Telling<ReturnReason> = {
  deliveryRefused: ({ when }) => `the customer may refuse the parcel ${REFUSAL[when]}; it goes back to the shop`,
  refusalNotOffered: ({ when }) => `the shop’s terms do not let a parcel be refused${when === null ? '' : ` ${REFUSAL[when]}`}`,
  alreadyRefused: ({ when }) => `the parcel was refused ${REFUSAL[when]} already`,
  returnByLabel: ({ carriage }) => `unopened goods may be sent back with a return label; ${CARRIAGE[carriage]}`,
  returnByAgreement: ({ carriage }) => `such a return is agreed case by case, so the shop answers first; ${CARRIAGE[carriage]}`,
  returnsNotOffered: () => 'the shop takes no returns',
  conditionNotTaken: ({ condition }) => `goods that are ${CONDITION[condition]} are not taken back`,
  noLabelThere: ({ region, labelsIn }) => `there are no return labels in ${region}, only in ${listed(labelsIn)}`,
  noReturnToAnswer: () => 'no return awaits the shop’s answer',
  noSuchReturn: ({ id }) => (id === null ? 'it is not said which return these goods belong to' : `there is no open return ${id}`),
  returnAgreed: () => 'the shop agrees to the return',
  returnAlreadyAgreed: ({ id }) => `the return ${id} has been agreed already`,
  returnDenied: () => 'the shop does not agree to the return',
  goodsBack: ({ share }) => `the goods are back, in time for ${share === 100 ? 'their whole price' : `${share}% of their price`}`,
  agreementNeeded: ({ condition }) =>
    `the goods are here, ${CONDITION[condition]}, and no agreement covers that yet: the shop answers`,
  badCarriage: ({ carriage }) => `${carriage} is no cost of carriage: it takes a whole number of the currency’s smallest unit`,
}

const CARRIAGE: Readonly<Record<Carriage, string>> = {
  customer: 'the customer bears the shipping both ways, unless the shop is at fault',
  shop: 'the shop bears the shipping both ways',
}
