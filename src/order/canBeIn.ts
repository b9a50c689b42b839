import type { Kind } from './kind.ts'
import type { SaleStage, StageName } from './stage.ts'
import { STAGES_BY_KIND } from './stagesByKind.ts'

/** Whether a sale of this kind can be in this stage. */
export const canBeIn = (kind: Kind, stage: SaleStage): boolean => {
  const stages: readonly StageName[] = STAGES_BY_KIND[kind]
  return stages.includes(stage)
}
