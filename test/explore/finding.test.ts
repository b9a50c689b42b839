import { expect, it } from 'vitest'
import { aPlacing, FRI_2026_11_20, pay } from '../support/orders.ts'
import { type Finding, signatureOf, told } from './finding.ts'

const finding: Finding = {
  shop: 'marketplace',
  law: 'nobody pays',
  says: '2499 is paid',
  history: [aPlacing('inStock'), pay(FRI_2026_11_20 + 1)],
  shown: 1,
  from: { order: { is: 'unplaced' }, now: FRI_2026_11_20, toGoBack: 0 },
}

it('a history is told as its commands, without what the scope says', () => {
  expect(told(finding.history)).toBe(
    '1. PlaceOrder 2026-11-20T09:00:00.000Z\n2. RecordPayment 2026-11-20T09:00:00.001Z {"id":"p1","amount":2499}',
  )
})
it('findings that differ in amounts alone have one signature', () => {
  expect(signatureOf(finding)).toBe('nobody pays | # is paid | RecordPayment')
  expect(signatureOf({ ...finding, says: '1 is paid' })).toBe(signatureOf(finding))
  expect(signatureOf({ ...finding, shown: 2 })).not.toBe(signatureOf(finding))
})
