import { describe, expect, it } from 'vitest'
import { decide, initialOrder, orderDecider, step } from '../../../src/index.ts'
import type { Command } from '../../../src/order/command.ts'
import type { Order } from '../../../src/order/order.ts'
import type { Policy } from '../../../src/policy/policy.ts'
import { marketplace } from '../../../src/preset/index.ts'
import { callerError, malformedCommand } from '../../../src/workflow/asking/callerError.ts'
import { aSale } from '../../support/sales.ts'
import { everyCommand, IN_STAGE } from '../../support/stages.ts'

const policy: Policy = { ...marketplace, id: 'shop', version: 1 }

describe('a mistake of the calling program', () => {
  it.each<readonly [string, Order]>([
    ['terms of another shop', aSale({ policy: { id: 'other', version: 1 } })],
    ['terms of another version', aSale({ policy: { id: 'shop', version: 2 } })],
    ['terms that do not know the kind', aSale({ kind: 'backorder' })],
  ])('%s', (_, order) => {
    expect(callerError(policy, order, 0)).toMatchObject({ code: 'otherTerms', facts: { given: { id: 'shop', version: 1 } } })
  })
  it('no instant', () => expect(callerError(policy, aSale(), Number.NaN)).toMatchObject({ code: 'badInstant' }))
  it('other terms first', () => {
    expect(callerError(policy, aSale({ policy: { id: 'other', version: 1 } }), Number.NaN)).toMatchObject({ code: 'otherTerms' })
  })
  it('none', () => {
    expect(callerError(policy, aSale(), 0)).toBeNull()
    expect(callerError(policy, { is: 'unplaced' }, 0)).toBeNull()
  })
})

const TYPE = 'the name of a command, such as PlaceOrder'
const DATA = 'an object with the instant `at`'

/** What reaches a program that does not check what it is sent: from JSON, from a queue, from a machine that stops. */
const NO_COMMANDS: readonly (readonly [string, unknown, readonly string[], string])[] = [
  ['null', null, [], 'an object with type and data'],
  ['nothing', undefined, [], 'an object with type and data'],
  ['a word', 'PlaceOrder', [], 'an object with type and data'],
  ['what has no type', {}, ['type'], TYPE],
  ['a list', [], ['type'], TYPE],
  ['a type that is not a word', { type: 7, data: { at: 0 } }, ['type'], TYPE],
  ['a type of no command', { type: 'Nope', data: {} }, ['type'], TYPE],
  ['an event', { type: 'OrderPlaced', data: { at: 0 } }, ['type'], TYPE],
  ['a word that every object knows', { type: 'constructor', data: { at: 0 } }, ['type'], TYPE],
  ['another', { type: 'toString', data: { at: 0 } }, ['type'], TYPE],
  ['and another', { type: '__proto__', data: { at: 0 } }, ['type'], TYPE],
  ['a type without data', { type: 'PlaceOrder' }, ['data'], DATA],
  ['data that are null', { type: 'PlaceOrder', data: null }, ['data'], DATA],
  ['data that are a word', { type: 'PassTime', data: '2026-11-20' }, ['data'], DATA],
]

describe('what is not a command', () => {
  const { order } = IN_STAGE.awaitingPayment
  const terms = IN_STAGE.awaitingPayment.policy

  it.each(NO_COMMANDS)('%s: says where, and what would be right', (_, command, path, expected) => {
    expect(malformedCommand(command)).toEqual({ code: 'malformedCommand', clause: null, facts: { path, expected } })
  })
  it.each(NO_COMMANDS)('%s: decides nothing, not even what had lapsed', (_, sent, path, expected) => {
    // What the compiler would not let through.
    const command = sent as Command
    const refused = {
      verdict: 'refused',
      events: [],
      because: [{ code: 'malformedCommand', clause: null, facts: { path, expected } }],
      remedies: [],
      validUntil: null,
    }
    for (const found of [order, initialOrder()]) {
      expect(decide(terms, found, command)).toEqual(refused)
      expect(step(terms, found, command)).toMatchObject({ decision: refused, order: found })
      expect(orderDecider(terms).decide(command, found)).toEqual([])
    }
  })
  it('is told before anything else: other terms, or a calendar that cannot be used', () => {
    const broken: Policy = { ...policy, calendar: { ...policy.calendar, zone: 'Nowhere/At_All' } }
    for (const given of [policy, broken])
      expect(decide(given, order, null as unknown as Command).because).toMatchObject([{ code: 'malformedCommand' }])
  })
  it.each(everyCommand)('not $type', (command) => expect(malformedCommand(command)).toBeNull())
})
