/** Whether a parcel may be refused and goods come back, and what that is worth. */
import type { ReturnReason } from '../../../rule/return/reason.ts'
import type { Carriage } from '../../../rule/return/terms.ts'
import type { Share } from '../../../value/money.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { notValid } from '../notValid.ts'
import { withReference } from '../withReference.ts'
import { you, your } from '../you.ts'

export const returnReasons: Phrases<FactsByCode<ReturnReason>> = {
  deliveryRefused: ({ when }, say) =>
    `${you(say)} can refuse the parcel ${say.names.refusal[when]}; it then goes back to the shop`,
  refusalNotOffered: ({ when }, { names }) =>
    `under the shop’s terms, a parcel cannot be refused${when === null ? '' : ` ${names.refusal[when]}`}`,
  alreadyRefused: ({ when }, { names }) => `the parcel has already been refused ${names.refusal[when]}`,
  returnByLabel: ({ carriage }, say) => `unopened goods can be sent back with a return label. ${paidBy(carriage, say)}`,
  returnByAgreement: ({ carriage }, say) => `this return needs the shop’s agreement. ${paidBy(carriage, say)}`,
  returnsNotOffered: () => 'the shop does not accept returns',
  nothingToReturn: (_, say) => `nothing of ${your(say, 'order')} is left that could be returned`,
  noGoodsAwaited: () => 'no returned goods are expected',
  conditionNotTaken: ({ condition }, { names }) => `${names.condition[condition]} goods cannot be returned`,
  noLabelThere: ({ region, labelsIn }, { id, list }) =>
    `return labels are not available in ${id('region', region)}, only in ${list(labelsIn.map((each) => id('region', each)))}`,
  noReturnToAnswer: () => 'no return is awaiting the shop’s answer',
  noSuchReturn: ({ id }, say) =>
    id === null
      ? 'it is not clear which return these goods belong to'
      : `there is ${withReference('no such open return', say.id('reference', id))}`,
  returnAgreed: () => 'the shop agrees to the return',
  returnAlreadyAgreed: ({ id }, say) => `the shop has already agreed to the ${withReference('return', say.id('reference', id))}`,
  returnDenied: () => 'the shop does not agree to the return',
  goodsBack: ({ share }) => `the goods have been returned, and ${credited(share)} is credited`,
  agreementNeeded: ({ condition }, { names }) =>
    `the goods have come back ${names.condition[condition]}, which no agreement covers yet. The shop must answer first`,
  badCarriage: ({ carriage }) => notValid('returnCost', carriage),
}

const credited = (share: Share): string => {
  if (share === 100) return 'their full price'
  return share === 0 ? 'none of their price' : `${share}% of their price`
}

const paidBy = (carriage: Carriage, say: Say): string => {
  switch (carriage) {
    case 'customer':
      return `${say.to === 'customer' ? 'You pay' : 'The customer pays'} for shipping both ways unless the shop is at fault`
    case 'shop':
      return 'The shop pays for shipping both ways'
  }
}
