import { expect, it } from 'vitest'
import { addressRule, completeRule, kind, mixingTerms, quotableKind } from '../../../src/schema/rule/placement.ts'
import { issuesOf } from '../issues.ts'

const DETAILS = 'one of email, fullName, shippingAddress, paymentMethod, itemCode, itemName, maker, picture'

it('what must be told is something that can be', () => {
  const rule = { clause: 'T-1', rule: 'complete', needs: ['email', 'picture'] }
  expect(issuesOf(completeRule, rule)).toEqual([])
  expect(issuesOf(completeRule, { ...rule, needs: ['email', 'phone'] })).toEqual([`wrongValue needs.1: ${DETAILS}`])
  expect(issuesOf(completeRule, { ...rule, needs: [] })).toEqual(['wrongValue needs: a list that is not empty'])
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
