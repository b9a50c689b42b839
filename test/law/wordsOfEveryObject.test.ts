/**
 * A word from outside is a word: in place of a region, an item, an id, a field, `constructor` is answered like any other. What is
 * the name of something that every object has must be looked up nowhere but among the own keys of a table.
 */
import { describe, expect, it } from 'vitest'
import { calendarOf, fromDateHolidaysOfRegions } from '../../src/calendar/index.ts'
import { type Command, decide, evolve, initialOrder, optionsFor, obligationsOf, type Policy, partyOf } from '../../src/index.ts'
import { COMMAND_TYPES } from '../../src/order/partyOf.ts'
import { crossBorderPlatform, importer, preOrderStore } from '../../src/preset/index.ts'
import { decideQueue, evolveQueue, initialQueue, type QueueCommand } from '../../src/queue/index.ts'
import { readCommand, readEvent, readPolicy } from '../../src/schema/index.ts'
import { explainDecision, explainEvent, explainObligation, explainOrder } from '../../src/text/index.ts'
import { aLine, aPlacing, FRI_2026_11_20, HOUR, pay, passTime, send } from '../support/orders.ts'
import { EVERY_COMMAND, EVERY_EVENT, everyCommand, IN_STAGE } from '../support/stages.ts'

const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'toJSON']
const at = (hours: number): number => FRI_2026_11_20 + hours * HOUR

/** Everything that is said, with the word taken out: fingerprints are of it, and what follows has a field called `then`. */
const without = (word: string, said: unknown): string =>
  JSON.stringify(said, (key, value: unknown) => (key === 'fingerprint' || key === 'ifMissed' ? null : value))
    .split(word)
    .join('…')

const lived = (policy: Policy, commands: readonly Command[]): unknown => {
  let order = initialOrder()
  return commands.map((command) => {
    const decision = decide(policy, order, command)
    order = decision.events.reduce(evolve, order)
    return [
      decision,
      order,
      optionsFor(policy, order, command.data.at),
      explainDecision(policy, decision),
      explainOrder(policy, order),
      obligationsOf(order).map((owed) => explainObligation(policy, owed)),
      decision.events.map((event) => explainEvent(policy, event)),
    ]
  })
}

const request = (word: string) => ({
  order: word,
  region: word,
  address: { [word]: word },
  details: { email: word, fullName: word },
})
const units = (word: string) => [{ line: word, quantity: 1 }]
const past = (word: string) => [{ order: word, at: at(-1), items: [word], end: 'open' as const }]

const SCENES: Readonly<Record<string, (word: string) => readonly [Policy, readonly Command[]]>> = {
  'bought, cancelled in part, sent back': (word) => [
    crossBorderPlatform,
    [
      aPlacing('inStock', {
        ...request(word),
        past: past(word),
        lines: [aLine('inStock', { id: word, item: word, quantity: 3 })],
      }),
      pay(at(1), 2_499, word),
      send('RequestCancellation', at(2), { id: word, lines: units(word) }),
      send('AnswerCancellation', at(3), { id: word, approved: true }),
      send('RecordRefund', at(4), { id: word, amount: 1 }),
      send('GrantRefund', at(4), { id: word, on: { line: word }, amount: 1 }),
      send('ShipOrder', at(5), { tracking: word }),
      send('RecordDelivery', at(6), {}),
      send('RequestReturn', at(7), { id: word, lines: units(word), condition: 'unopened', reason: 'changedMind' }),
      send('RequestReturn', at(7), { id: `${word}.2`, lines: units(word), condition: 'opened', reason: 'shopsFault' }),
      send('AnswerReturn', at(8), { id: `${word}.2`, agreed: true }),
      send('RecordGoodsBack', at(9), { return: `${word}.2`, condition: 'opened' }),
      passTime(at(24 * 200)),
    ],
  ],
  'ended by the shop in a region of that name': (word) => [
    crossBorderPlatform,
    [
      aPlacing('inStock', { circumstances: { region: word } }),
      pay(at(1)),
      send('CancelOrder', at(2), { id: word, because: 'unavailable' }),
    ],
  ],
  'pre-ordered': (word) => [
    preOrderStore,
    [
      aPlacing('preOrder', { ...request(word), lines: [aLine('preOrder', { id: word, item: word })] }),
      send('ChangeSpecification', at(1), { id: word, what: word }),
      send('RecordAllocation', at(1), { id: word, lines: [{ line: word, quantity: 2 }] }),
      send('SendArrivalNotice', at(2), {}),
      passTime(at(24 * 30)),
    ],
  ],
  quoted: (word) => [
    importer,
    [
      {
        type: 'RequestQuote',
        data: {
          ...EVERY_COMMAND.RequestQuote.data,
          ...request(word),
          items: [{ item: word, quantity: 1, details: { maker: word } }],
        },
      },
      send('SendQuote', at(1), { lines: [aLine('specialOrder', { id: word, item: word })], shipping: 0, condition: word }),
      send('ConfirmQuote', at(2), { agrees: ['deposit', 'fullPayment'], past: past(word) }),
    ],
  ],
}

describe.each(Object.entries(SCENES))('an order is answered the same: %s', (_, scene) => {
  const ordinary = without('ordinary', lived(...scene('ordinary')))
  it.each(WORDS)('with the word %s', (word) => expect(without(word, lived(...scene(word)))).toBe(ordinary))
})

describe('a queue is answered the same', () => {
  const queued = (word: string): string => {
    const commands: readonly QueueCommand[] = [
      { type: 'JoinQueue', data: { at: 1, order: word, line: word, quantity: 2, since: 1, sequence: 0 } },
      { type: 'ReceiveStock', data: { at: 2, id: word, quantity: 1 } },
      { type: 'ReceiveStock', data: { at: 3, id: word, quantity: 1 } },
      { type: 'LeaveQueue', data: { at: 4, order: word, id: word, since: 1, sequence: 0, lines: units(word) } },
    ]
    let queue = initialQueue()
    return without(
      word,
      commands.map((command) => {
        const decision = decideQueue({}, queue, command)
        queue = decision.events.reduce(evolveQueue, queue)
        return decision
      }),
    )
  }
  it.each(WORDS)('with the word %s', (word) => expect(queued(word)).toBe(queued('ordinary')))
})

/** Every place in a value where a word stands. */
const places = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'string'
    ? [path]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]))
      : []

const put = (value: unknown, [key, ...rest]: readonly string[], word: string): unknown => {
  if (key === undefined) return word
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = put(copy[key], rest, word)
  return copy
}

describe('wherever a word stands', () => {
  it.each(WORDS)('%s in a command is decided, and read, without an exception', (word) => {
    for (const command of everyCommand)
      for (const path of places(command)) {
        const odd = put(command, path, word) as Command
        expect(typeof readCommand(odd)._tag).toBe('string')
        for (const { policy, order } of Object.values(IN_STAGE))
          expect(decide(policy, order, odd).verdict).toMatch(/granted|refused/)
      }
  })
  it.each(WORDS)('%s in an event or in terms is read as any other', (word) => {
    for (const event of Object.values(EVERY_EVENT))
      for (const path of places(event))
        expect(readEvent(put(event, path, word))._tag).toBe(readEvent(put(event, path, 'ordinary'))._tag)
    for (const path of places(crossBorderPlatform).filter(([first]) => first !== 'calendar'))
      expect(readPolicy(put(crossBorderPlatform, path, word))._tag).toBe(
        readPolicy(put(crossBorderPlatform, path, 'ordinary'))._tag,
      )
  })
  it.each(WORDS)('%s is the name of no command', (word) => {
    expect(partyOf({ type: word as Command['type'] })).toBeUndefined()
    expect(COMMAND_TYPES).not.toContain(word)
  })
  it.each(WORDS)('%s as a region with holidays is one', (word) => {
    const lists = Object.fromEntries([
      [word, []],
      ['DE', []],
    ])
    expect(fromDateHolidaysOfRegions(lists)).toEqual({ _tag: 'Right', right: [] })
  })
  it.each(WORDS)('%s as a key of a calendar is an issue', (word) => {
    const document = Object.fromEntries([...Object.entries(crossBorderPlatform.calendar), [word, 1]])
    expect(calendarOf(document as never)._tag).toBe('Left')
    expect(readPolicy({ ...crossBorderPlatform, calendar: document })._tag).toBe('Left')
  })
})
