import type { Condition, RefusalPoint, ReturnReason } from '../../order/stage.ts'
import type { Carriage, ReturnRefundTerms, ReturnTerms, ReturnWay } from '../../rule/return/terms.ts'
import { listOf, only, type Schema, someOf, strict, variant, words } from '../schema.ts'
import { span, within } from '../span.ts'
import { clause, name, share } from '../value.ts'

export const refusalPoint: Schema<RefusalPoint> = words({ beforeArrival: 1, atTheDoor: 1 })

export const condition: Schema<Condition> = words({ unopened: 1, opened: 1 })

export const returnReason: Schema<ReturnReason> = words({ changedMind: 1, shopsFault: 1 })

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
  refund,
})
