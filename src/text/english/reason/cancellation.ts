/** Why units may be cancelled, may not, or depend on somebody's agreement. */
import type { Length } from '../../../deadline/span.ts'
import { OFFER_DATES } from '../../../order/offer.ts'
import type { CancellationReason } from '../../../rule/cancellation/reason.ts'
import type { WindowEnd } from '../../../rule/window.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { spanIn } from '../../spanIn.ts'
import { SHOP_CANCELS } from '../shopCancels.ts'
import { withReference } from '../withReference.ts'
import { you, your } from '../you.ts'

type Facts = FactsByCode<CancellationReason>

export const cancellationReasons: Phrases<Facts> = {
  cancellable: (row, say) => `${you(say)} can cancel ${what(row, say)}${until(row, say)}`,
  delayed: (row, say) =>
    `${what(row, say)} ${is(row)} delayed, so ${you(say)} can cancel ${isOne(row) ? 'it' : 'them'}${until(row, say)}`,
  specificationChanged: (row, say) =>
    `the manufacturer has changed the product, so ${you(say)} can cancel ${what(row, say)}${until(row, say)}`,
  needsAgreement: (row, say) =>
    `${you(say)} can ask to cancel ${what(row, say)}${until(row, say)}. ${isOne(row) ? 'It' : 'They'} ${is(row)} cancelled only if ${say.names.asked[row.of]} agrees`,
  cancellingCosts: (row, say) => costs(row, say),
  noLongerCancellable: (lines, say) => `${you(say)} cannot cancel ${what(lines, say)} now`,
  cancellableBefore: ({ by, at, before, ...lines }, say) =>
    by === 'time'
      ? `cancelling ${what(lines, say)} was possible ${say.by({ by: at })}`
      : `cancelling ${what(lines, say)} was possible until ${endOf(by, before, say)}, ${say.at(at)}`,
  cancellationIsOpen: ({ id }, say) =>
    `the ${withReference('cancellation request', say.id('reference', id))} is still awaiting an answer`,
  noCancellationIsOpen: () => 'no cancellation request is awaiting an answer',
  otherCancellationIsOpen: ({ id, open }, say) =>
    `the cancellation request that is awaiting an answer is ${say.id('reference', open)}, not ${say.id('reference', id)}`,
  cancellationApproved: ({ by }, { names }) => `${names.asked[by]} agrees to the cancellation`,
  cancellationDenied: ({ by }, { names }) => `${names.asked[by]} does not agree to the cancellation`,
  shopCancels: ({ because }) => `the shop cancels ${SHOP_CANCELS[because]}; everything paid for the cancelled goods is refunded`,
  shippedWhole: (_, say) => `once the parcel has shipped, ${your(say, 'order')} can be cancelled only as a whole`,
}

type OfLines = Pick<Facts['cancellable'], 'lines'>

/** The lines that are meant, or all of it. */
const what = ({ lines }: OfLines, say: Say): string => (lines === null ? your(say, 'order') : listOf(lines, say))

const listOf = (lines: readonly string[], { list, id }: Say): string => list(lines.map((line) => id('line', line)))

const isOne = ({ lines }: OfLines): boolean => lines === null || lines.length === 1

const is = (row: OfLines): string => (isOne(row) ? 'is' : 'are')

type Until = Pick<Facts['cancellable'], 'until' | 'ends' | 'before'>

/** By time where an instant is known, otherwise by what ends it. */
const until = ({ until: moment, ends, before = {} }: Until, say: Say): string => {
  if (typeof ends === 'number') return ` ${say.by({ by: ends })}`
  const limits = ends === null ? [] : OFFER_DATES.flatMap((date) => (before[date] ? [endOf(date, before[date], say)] : []))
  const others = moment === null ? [] : [say.names.moment[moment]]
  return limits.length + others.length === 0 ? '' : ` until ${[...limits, ...others].join(' or ')}`
}

/** What ends it, or how long before that it does: `14 days before the release date`. */
const endOf = (by: Exclude<WindowEnd['by'], 'time'>, before: Length | undefined, { names }: Say): string =>
  before === undefined ? names.moment[by] : `${spanIn(names, before)} before ${names.moment[by]}`

const costs = ({ keeps, lines }: Facts['cancellingCosts'], say: Say): string => {
  const gone = lines === null ? 'what is cancelled' : listOf(lines, say)
  if (typeof keeps === 'object')
    return 'share' in keeps
      ? `the shop keeps ${keeps.share} % of the price of ${gone}`
      : `the shop keeps the fee for each item of ${gone} (${keeps.fee})`
  switch (keeps) {
    case 'nothing':
      return `everything paid for ${gone} is refunded`
    case 'nonRefundableDeposit':
      return `the shop keeps the non-refundable deposit for ${gone}`
    case 'everythingPaid':
      return `the shop keeps everything that has been paid for ${gone}`
  }
}
