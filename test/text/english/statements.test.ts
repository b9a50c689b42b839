import { expect, it } from 'vitest'
import { marketplace } from '../../../src/preset/marketplace.ts'
import { english } from '../../../src/text/english/english.ts'
import { statements } from '../../../src/text/english/statements.ts'
import { sayOf } from '../../../src/text/sayOf.ts'
import { SAT_2026_11_21 } from '../support.ts'

const support = sayOf(marketplace, english, {})
const customer = sayOf(marketplace, english, { to: 'customer' })

it('say where an order or a request stands, and how it ended', () => {
  expect(statements.unplaced({}, support)).toBe('nothing has been ordered yet')
  expect(statements.open({ is: 'sale', stage: 'preparing' }, support)).toBe('the order is being prepared')
  expect(statements.open({ is: 'inquiry', stage: 'requested' }, customer)).toBe('your request is awaiting a quote')
  expect(statements.closed({ is: 'sale', outcome: 'returned' }, customer)).toBe('your order was returned in full')
  expect(statements.closed({ is: 'inquiry', outcome: 'expired' }, support)).toBe('the request expired')
})

it('say where the money is, and leave out where none is', () => {
  const money = { received: 2_499, held: 1_000, forfeited: 500, owed: 900, refunded: 99 }
  expect(statements.money(money, support)).toBe(
    'of the $24.99 received, $10.00 is held for the order, $5.00 is kept by the shop, $9.00 is owed as a refund and $0.99 has been refunded',
  )
  expect(statements.money({ ...money, held: 2_499, forfeited: 0, owed: 0, refunded: 0 }, customer)).toBe(
    'of the $24.99 received, $24.99 is held for your order',
  )
})

it('say until when an answer holds', () => {
  expect(statements.validUntil({ validUntil: SAT_2026_11_21 }, support)).toBe(
    'this answer changes on Sat 21 Nov 2026, 10:00 (New York time) unless someone acts first',
  )
})
