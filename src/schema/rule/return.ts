import { REFUSAL_POINTS, type RefusalPoint } from '../../order/parcel.ts'
import { CONDITIONS, type Condition, RETURN_CAUSES, type ReturnCause } from '../../order/return.ts'
import type { Carriage, ReturnRefundTerms, ReturnTerms, ReturnWay } from '../../rule/return/terms.ts'
import { listOf, only, optional, type Schema, someOf, strict, variant, wordOf, words } from '../schema.ts'
import { answerDuty } from './duty.ts'
import { span, within } from '../span.ts'
import { clause, name, share } from '../value.ts'

export const refusalPoint: Schema<RefusalPoint> = wordOf(REFUSAL_POINTS)

export const condition: Schema<Condition> = wordOf(CONDITIONS)

export const returnCause: Schema<ReturnCause> = wordOf(RETURN_CAUSES)

const carriage: Schema<Carriage> = words({ customer: 1, shop: 1 })

const way: Schema<ReturnWay> = variant<ReturnWay, 'how'>('how', {
  byLabel: strict({ clause, of: only('unopened'), how: only('byLabel'), labelsIn: someOf(name), carriage }),
  byAgreement: strict({ clause, of: condition, how: only('byAgreement'), carriage }),
})

const refund: Schema<ReturnRefundTerms> = strict<ReturnRefundTerms>({
  clause,
  byAge: listOf(strict({ within: span, share })),
  later: share,
  ifShopsFault: share,
  within,
})

export const returnTerms: Schema<ReturnTerms> = strict<ReturnTerms>({
  refuse: listOf(strict({ clause, when: refusalPoint })),
  request: listOf(way),
  window: strict({ clause, ask: span, back: span }),
  answer: optional(answerDuty),
  refund,
})
