import { expect, it } from 'vitest'
import {
  addressRule,
  agreedRule,
  aheadRule,
  atMostRule,
  completeRule,
  kind,
  minimumRule,
  mixingTerms,
  quotableKind,
  refusedRule,
} from '../../../src/schema/rule/placement.ts'
import { issuesOf } from '../issues.ts'

it('what must be given is called as the shop calls it', () => {
  const rule = { clause: 'T-1', rule: 'complete', needs: ['email', 'gift wrap'] }
  expect(issuesOf(completeRule, rule)).toEqual([])
  expect(issuesOf(completeRule, { ...rule, when: { mark: 'gift' } })).toEqual([])
  expect(issuesOf(completeRule, { ...rule, needs: ['email', ''] })).toEqual(['wrongValue needs.1: text that is not empty'])
  expect(issuesOf(completeRule, { ...rule, needs: [] })).toEqual(['wrongValue needs: a list that is not empty'])
})

it('what is refused is said', () => {
  const rule = { clause: 'T-1', rule: 'refused', when: { region: 'BR', mark: ['fragile'] } }
  expect(issuesOf(refusedRule, rule)).toEqual([])
  expect(issuesOf(refusedRule, { clause: 'T-1', rule: 'refused' })).toEqual([expect.stringMatching(/^missing when: /)])
})

it('what is agreed to is called as the shop calls it', () => {
  expect(issuesOf(agreedRule, { clause: 'T-1', rule: 'agreed', to: 'notCancellable' })).toEqual([])
  expect(issuesOf(agreedRule, { clause: 'T-1', rule: 'agreed', to: '' })).toEqual(['wrongValue to: text that is not empty'])
})

it('units are limited of each item, or in all; how much money the minimum is, no policy says', () => {
  const rule = { clause: 'T-1', rule: 'atMost', units: 2, of: 'item' }
  expect(issuesOf(atMostRule, rule)).toEqual([])
  expect(issuesOf(atMostRule, { ...rule, units: 0, of: 'line' })).toEqual([
    'wrongValue units: a whole number from 1 to 9007199254740991',
    'wrongValue of: one of item, order',
  ])
  expect(issuesOf(minimumRule, { clause: 'T-1', rule: 'minimum', when: { group: 'trade' } })).toEqual([])
  expect(issuesOf(minimumRule, { clause: 'T-1', rule: 'minimum', amount: 5 })).toEqual([
    'unknownKey amount: one of the keys clause, rule, when',
  ])
})

it('a date of the offer is so long ahead', () => {
  const rule = { clause: 'T-1', rule: 'ahead', of: 'release', by: { days: 14 } }
  expect(issuesOf(aheadRule, rule)).toEqual([])
  expect(issuesOf(aheadRule, { ...rule, when: { mark: 'ticket' } })).toEqual([])
  expect(issuesOf(aheadRule, { ...rule, of: 'arrival', by: { days: [1, 2] } })).toEqual([
    'wrongValue of: one of closing, release',
    'wrongValue by.days: a whole number of days from 0 to 36525',
  ])
})

it('an address is asked for in a script', () => {
  expect(issuesOf(addressRule, { clause: 'T-1', rule: 'address', script: 'basicLatin' })).toEqual([])
  expect(issuesOf(addressRule, { clause: 'T-1', rule: 'address', script: 'kana' })).toEqual(['wrongValue script: basicLatin'])
})

it('orders are placed together with kinds that there are', () => {
  expect(issuesOf(mixingTerms, { clause: 'T-1', with: [] })).toEqual([])
  expect(issuesOf(mixingTerms, { clause: 'T-1', with: ['inStock', 'used'] })).toEqual([
    'wrongValue with.1: one of inStock, backorder, preOrder, specialOrder',
  ])
})

it('there are four kinds, two of which are quoted for', () => {
  const kinds = ['inStock', 'backorder', 'preOrder', 'specialOrder']
  expect(kinds.filter((each) => issuesOf(kind, each).length === 0)).toEqual(kinds)
  expect(kinds.filter((each) => issuesOf(quotableKind, each).length === 0)).toEqual(['preOrder', 'specialOrder'])
})
