import type { ByCase } from '../../rule/byCase.ts'
import type { ShipmentTerms, PreparationTerms } from '../../rule/shipment/terms.ts'
import { optional, type Schema, strict } from '../schema.ts'
import { within } from '../span.ts'
import { clause } from '../value.ts'
import { byCase } from './when.ts'

export const preparationTerms: Schema<PreparationTerms> = strict({ clause, within })

export const shipmentTerms: Schema<ByCase<ShipmentTerms>> = byCase<ShipmentTerms>({
  clause,
  within,
  tracking: optional(clause),
})
