import { describe, expect, it } from 'vitest'
import type { AnsweredCommand, Order } from '../../../src/order/order.ts'
import { repeatOf } from '../../../src/workflow/asking/repeatOf.ts'
import { aSale } from '../../support/sales.ts'

const paid: AnsweredCommand = { command: 'RecordPayment', id: 'p1', content: '2499' }
const shipped: AnsweredCommand = { command: 'ShipOrder', id: '', content: '1Z' }

const placed: AnsweredCommand = { command: 'PlaceOrder', id: 'o1', content: 'US', fingerprint: 'a.b' }

const order: Order = aSale({ answered: [paid, shipped, placed] })

describe('a command sent again', () => {
  it.each<readonly [string, Order, AnsweredCommand, string | null]>([
    ['with the same content adds nothing', order, paid, 'answeredBefore'],
    ['with other content: its id is used already', order, { ...paid, content: '1' }, 'idAlreadyUsed'],
    ['with the same fingerprint adds nothing', order, placed, 'answeredBefore'],
    ['with another fingerprint: its id is used already', order, { ...placed, fingerprint: 'a.c' }, 'idAlreadyUsed'],
    ['under another id is another one', order, { ...paid, id: 'p2' }, null],
    ['of another type is another one', order, { ...paid, command: 'RecordRefund' }, null],
    ['without an id of its own, the same', order, shipped, 'answeredBefore'],
    ['without an id of its own, otherwise: the stage decides', order, { ...shipped, content: '2Z' }, null],
    ['of an order that is not there', { is: 'unplaced' }, paid, null],
  ])('%s', (_, before, identity, code) => {
    expect(repeatOf(before, identity)?.because[0]?.code ?? null).toBe(code)
  })
})
