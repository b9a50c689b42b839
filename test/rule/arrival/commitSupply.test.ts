import { expect, it } from 'vitest'
import { commitSupply } from '../../../src/rule/arrival/commitSupply.ts'
import { FRI_2026_11_20 as NOW } from '../../support/orders.ts'
import { aCase, aSaleIn, awaitingStock } from '../../support/sales.ts'

const says = { supplyIsTold: 'T-1' } as const
const waiting = aSaleIn('awaitingStock', { kind: 'preOrder', ...awaitingStock() })
const supplied = { ...waiting, happened: { ...waiting.happened, supply: 3 } }

it('somebody commits to it, by the clause on that', () => {
  expect(commitSupply.isOpen?.(aCase(waiting, {}))).toMatchObject({ verdict: 'granted' })
  expect(commitSupply.decide(aCase(waiting, {}, { says }), { at: 0 })).toEqual({
    verdict: 'granted',
    events: [{ type: 'SupplyCommitted', data: { at: NOW } }],
    because: [{ code: 'supplyTold', clause: 'T-1', facts: {} }],
  })
  expect(commitSupply.decide(aCase(waiting, {}), { at: 0 }).because).toMatchObject([{ clause: null }])
})

it('once', () => {
  expect(commitSupply.isOpen?.(aCase(supplied, {}))).toEqual({
    verdict: 'refused',
    because: [{ code: 'supplyIsCommitted', clause: null, facts: { since: 3 } }],
    remedies: [],
  })
})
