import { describe, expect, it } from 'vitest'
import { refuse } from '../../src/decision/finding.ts'
import { crossBorderPlatform } from '../../src/preset/index.ts'
import { nothingAgainst } from '../../src/rule/found.ts'
import { isOfInquiry, isOfSale, type OrderFound, ofSale } from '../../src/workflow/rule.ts'
import type { Situation } from '../../src/workflow/situation.ts'
import { aSale, anInquiry, CALENDAR } from '../support/sales.ts'
import { EVERY_COMMAND } from '../support/stages.ts'

const about = (order: Situation['order']): Situation => ({ policy: crossBorderPlatform, calendar: CALENDAR, order, at: 0 })
const no: OrderFound = refuse([{ code: 'noCancellationIsOpen', clause: null, facts: {} }], [])
const { data } = EVERY_COMMAND.BeginPreparation

describe('a rule about something bought', () => {
  const rule = ofSale<'BeginPreparation'>(
    (terms) => (terms === crossBorderPlatform.sale.inStock ? no : nothingAgainst),
    () => no,
  )
  it('is asked with the terms of its kind', () => {
    expect(rule.right(about(aSale()), data)).toBe(no)
    expect(rule.open(about(aSale()))).toBe(no)
  })
  it('has nothing to say of what is not bought: the gate has', () => {
    for (const order of [anInquiry(), { is: 'unplaced' } as const]) {
      expect(rule.right(about(order), data)).toBe(nothingAgainst)
      expect(rule.open(about(order))).toBe(nothingAgainst)
    }
  })
  it('is open where it does not say when', () => {
    expect(ofSale<'BeginPreparation'>(() => no).open(about(aSale()))).toBe(nothingAgainst)
  })
})

it('a situation is of a sale, of an inquiry, or of nothing', () => {
  const situations = [aSale(), anInquiry(), { is: 'unplaced' } as const].map(about)
  expect(situations.map(isOfSale)).toEqual([true, false, false])
  expect(situations.map(isOfInquiry)).toEqual([false, true, false])
})
