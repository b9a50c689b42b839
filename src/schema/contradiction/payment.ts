/**
 * What cannot be meant in the terms of payment, and in those that lean on them.
 *
 * 1. A price that is quoted is paid when the quote is confirmed, or on arrival; one that is not, at placement or on arrival.
 * 2. What follows when time runs out needs a time that runs.
 * 3. A non-refundable deposit can be kept where one has been paid: carried by marked items, or asked for by the customer's
 *    record.
 * 4. A record asks for more than everybody pays up front.
 */
import type { Retention } from '../../order/retention.ts'
import type { QuotableSale } from '../saleTerms.ts'
import type { Path } from '../path.ts'
import type { Clash } from './contradiction.ts'

type PaidSale = Pick<QuotableSale, 'payment' | 'quote' | 'placing' | 'cancellation' | 'latePayment'>

export const paymentClashes = (sale: PaidSale, at: Path): readonly Clash[] => [
  ...askedWhen(sale, at),
  ...neverLapses(sale, at),
  ...nothingToKeep(sale, at),
  ...alreadyAsked(sale, at),
]

const askedWhen = ({ payment: [{ asked }], quote }: PaidSale, at: Path): readonly Clash[] => {
  const path = [...at, 'payment', 0, 'asked']
  const against = [...at, 'quote']
  if (quote === undefined && asked === 'confirmation')
    return [{ code: 'needsQuote', path, against, expected: 'placement or arrival, or a quote to confirm' }]
  if (quote !== undefined && asked === 'placement')
    return [{ code: 'quoteComesFirst', path, against, expected: 'confirmation or arrival, or no quote' }]
  return []
}

const neverLapses = ({ payment, latePayment }: PaidSale, at: Path): readonly Clash[] => {
  const clashes = payment.flatMap(({ within, ifMissed }, index): readonly Clash[] => {
    if (within !== 'openEnded' || ifMissed === undefined) return []
    const instalment = [...at, 'payment', index]
    const expected = 'nothing, or a time within which to pay'
    return [{ code: 'neverLapses', path: [...instalment, 'ifMissed'], against: [...instalment, 'within'], expected }]
  })
  return latePayment === undefined || payment.some(({ within }) => within !== 'openEnded')
    ? clashes
    : [
        ...clashes,
        {
          code: 'neverLapses',
          path: [...at, 'latePayment'],
          against: [...at, 'payment'],
          expected: 'nothing, or a time within which to pay',
        },
      ]
}

const nothingToKeep = (sale: PaidSale, at: Path): readonly Clash[] => {
  const { payment, cancellation } = sale
  const isPaidByThen = takesDeposit(sale)
  const places: readonly (readonly [Path, boolean, { readonly keeps?: Retention } | undefined])[] = [
    ...cancellation.map((row, index) => [['cancellation', index, 'ends'], isPaidByThen, row.ends] as const),
    // A deposit is one once it has been paid whole: while it is not, there is none to keep.
    ...payment.map(
      ({ pay, ifMissed }, index) => [['payment', index, 'ifMissed'], isPaidByThen && pay !== 'deposit', ifMissed] as const,
    ),
  ]
  return places.flatMap(([place, isPaid, term]): readonly Clash[] =>
    term?.keeps !== 'nonRefundableDeposit' || isPaid
      ? []
      : [
          {
            code: 'nothingToKeep',
            path: [...at, ...place, 'keeps'],
            against: [...at, 'payment'],
            expected: 'nothing or everythingPaid, or a non-refundable deposit paid before',
          },
        ],
  )
}

const takesDeposit = ({ payment: [first], placing }: PaidSale): boolean =>
  (first.pay === 'deposit' && first.of === 'markedItems') ||
  (!isFullUpFront(first) &&
    (placing ?? []).some(
      (rule) => rule.rule === 'standing' && rule.asks.some((line) => 'upFront' in line && line.upFront === 'deposit'),
    ))

const isFullUpFront = ({ pay, asked }: PaidSale['payment'][0]): boolean => pay === 'full' && asked !== 'arrival'

const alreadyAsked = ({ payment: [first], placing = [] }: PaidSale, at: Path): readonly Clash[] =>
  isFullUpFront(first)
    ? placing.flatMap((rule, index) => {
        const asks = rule.rule === 'standing' ? rule.asks : []
        return asks.flatMap((demand, line): readonly Clash[] => {
          const path = [...at, 'placing', index, 'asks', line, 'upFront']
          const expected = 'more than everybody is asked for up front'
          return 'refused' in demand || demand.upFront === 'full'
            ? []
            : [{ code: 'alreadyAsked', path, against: [...at, 'payment', 0], expected }]
        })
      })
    : []
