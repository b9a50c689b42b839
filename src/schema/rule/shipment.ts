import type { ByCase } from '../../rule/byCase.ts'
import type { ShipmentTerms } from '../../rule/shipment/terms.ts'
import { optional, type Schema } from '../schema.ts'
import { clause } from '../value.ts'
import { goodsDutyShape } from './duty.ts'
import { byCase } from './when.ts'

export const shipmentTerms: Schema<ByCase<ShipmentTerms>> = byCase<ShipmentTerms>({
  ...goodsDutyShape,
  tracking: optional(clause),
})
