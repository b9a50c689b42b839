import type { CancellationTerms, HowToCancel } from '../../rule/cancellation/terms.ts'
import type { Milestone } from '../../rule/milestone.ts'
import type { Instead } from '../../rule/remedy.ts'
import { listOf, type Schema, strict, words } from '../schema.ts'
import { clause } from '../value.ts'

const until: Schema<Milestone> = words({ payment: 1, arrival: 1, preparation: 1, shipment: 1 })

const how: Schema<HowToCancel> = words({ directly: 1, onApplication: 1, ifCarrierAgrees: 1 })

const instead: Schema<Instead> = words({ refuseDelivery: 1, requestReturn: 1, contactSeller: 1, contactService: 1 })

export const cancellationTerms: Schema<CancellationTerms> = strict({
  allowed: listOf(strict({ clause, until, how })),
  afterwards: strict({ clause, instead: listOf(strict({ clause, do: instead })) }),
})
