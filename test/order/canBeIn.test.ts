import { expect, it } from 'vitest'
import { canBeIn } from '../../src/order/canBeIn.ts'
import { KINDS, type Kind } from '../../src/order/kind.ts'
import { SALE_STAGES, type StageName } from '../../src/order/stage.ts'
import { STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'

const stagesOf = (kind: Kind): readonly StageName[] => STAGES_BY_KIND[kind]

it('a sale can be where its kind has the stage', () => {
  for (const stage of SALE_STAGES)
    expect(KINDS.filter((kind) => canBeIn(kind, stage))).toEqual(KINDS.filter((kind) => stagesOf(kind).includes(stage)))
  expect([canBeIn('inStock', 'awaitingStock'), canBeIn('backorder', 'awaitingStock')]).toEqual([false, true])
})
