import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/order/kind.ts'
import { STAGES, type StageName } from '../../src/order/stage.ts'
import { STAGES_BY_KIND } from '../../src/order/stagesByKind.ts'

const stagesOf = (kind: (typeof KINDS)[number]): readonly StageName[] => STAGES_BY_KIND[kind]
const kindsIn = (stage: StageName): readonly string[] => KINDS.filter((kind) => stagesOf(kind).includes(stage))

describe('the stages', () => {
  it('of what can be quoted begin with the quote, and with nothing bought', () => {
    for (const kind of ['preOrder', 'specialOrder'] as const)
      expect(stagesOf(kind).slice(0, 3)).toEqual(['requested', 'quoted', 'awaitingPayment'])
  })
  it('of what is in stock wait for no stock', () =>
    expect(kindsIn('awaitingStock')).toEqual(['backorder', 'preOrder', 'specialOrder']))
  it('tell an arrival only where something may be left to pay', () => {
    expect(kindsIn('arrived')).toEqual(['backorder', 'preOrder', 'specialOrder'])
  })
  it('all end closed', () => expect(KINDS.map((kind) => stagesOf(kind).at(-1))).toEqual(Array(4).fill('closed')))
  it('of every kind come in the one order there is, and each is of a kind', () => {
    for (const kind of KINDS) expect(stagesOf(kind)).toEqual(STAGES.filter((stage) => stagesOf(kind).includes(stage)))
    expect(STAGES.filter((stage) => kindsIn(stage).length === 0)).toEqual([])
  })
})
