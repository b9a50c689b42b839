/**
 * What an offer, an item or an order leaves out is decided, and read, as its default.
 *
 * Every history is played twice: with every default written out, and with every one left out. The defaults are named here once
 * more, so that they cannot change unseen. One is not among them: a quote that says nothing of an item leaves it at what was told
 * with the request.
 */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command, Event, Policy } from '../../src/index.ts'
import type { Kind } from '../../src/order/kind.ts'
import type { Listing, OfferedLine, RequestedItem } from '../../src/order/offer.ts'
import * as shops from '../../src/preset/index.ts'
import { readCommand } from '../../src/schema/readCommand.ts'
import { historyFrom, played } from '../../src/testing/history.ts'
import { TIMES } from './everywhere.ts'
import { someTerms } from './someTerms.ts'

/** What to do with defaults. */
type Manner = <T extends object>(value: T, defaults: NoInfer<Partial<T>>) => T

const written: Manner = (value, defaults) => ({ ...defaults, ...value })

const leftOut: Manner = <T extends object>(value: T, defaults: Partial<T>) =>
  Object.fromEntries(Object.entries(value).filter(([key, each]) => !isDeepStrictEqual(each, defaults[key as keyof T]))) as T

const listing = (kind: Kind): Required<Listing> => ({ listed: kind !== 'specialOrder', availableAs: [kind], marks: [] })

const itemIn = (manner: Manner, kind: Kind, item: RequestedItem): RequestedItem => manner(item, { ...listing(kind), details: {} })

const offerIn = (manner: Manner, line: OfferedLine): OfferedLine => ({
  ...line,
  offer: manner(line.offer, { ...listing(line.kind), closedEarly: false }),
})

const lineIn = (manner: Manner, line: OfferedLine): OfferedLine => manner(offerIn(manner, line), { details: {} })

const commandIn = (manner: Manner, command: Command): Command => {
  if (command.type === 'RequestQuote') {
    const items = command.data.items.map((item) => itemIn(manner, command.data.kind, item))
    return { ...command, data: { ...manner(command.data, { details: {}, past: [] }), items } }
  }
  if (command.type === 'PlaceOrder') {
    const lines = command.data.lines.map((line) => lineIn(manner, line))
    return { ...command, data: { ...manner(command.data, { details: {}, past: [], agrees: [] }), lines } }
  }
  if (command.type === 'SendQuote') {
    const lines = command.data.lines.map((line) => offerIn(manner, line))
    return { ...command, data: { ...command.data, lines } }
  }
  if (command.type === 'ConfirmQuote') return { ...command, data: manner(command.data, { past: [], agrees: [] }) }
  return command
}

/** A request and a quote are kept as they were told: to be compared, with every default written out. */
const comparable = (event: Event): Event => {
  if (event.type === 'QuoteRequested') {
    const items = event.data.items.map((item) => itemIn(written, event.data.kind, item))
    return { ...event, data: { ...event.data, items } }
  }
  if (event.type === 'QuoteSent') {
    const { quote } = event.data
    const lines = quote.lines.map((line) => lineIn(written, line))
    return { ...event, data: { ...event.data, quote: { ...quote, lines } } }
  }
  return event
}

const decisionsOn = (policy: Policy, history: readonly Command[]): readonly unknown[] =>
  played(policy, history).map(({ decision: { events, ...said } }) => ({ ...said, events: events.map(comparable) }))

/** The issues of a command that cannot be read; one that can is read as it was written. */
const issuesIn = (command: Command): readonly unknown[] => {
  const read = readCommand(JSON.parse(JSON.stringify(command)))
  if (read._tag === 'Left') return read.left
  expect(read.right).toEqual(command)
  return []
}

const isDecidedAndReadAlike = (policy: Policy, seed: number): void => {
  const [bare, whole] = [leftOut, written].map((manner) => historyFrom(policy, seed).map((each) => commandIn(manner, each)))
  if (bare === undefined || whole === undefined) throw new Error('there are two manners')
  expect(decisionsOn(policy, bare)).toEqual(decisionsOn(policy, whole))
  expect(bare.map(issuesIn)).toEqual(whole.map(issuesIn))
}

describe('what is left out is decided and read as its default', () => {
  it.each(Object.values(shops).map((shop) => [shop.id, shop] as const))('under the terms of the %s', (_, shop) =>
    fc.assert(
      fc.property(fc.nat(), (seed) => isDecidedAndReadAlike(shop, seed)),
      { numRuns: 40 * TIMES },
    ),
  )
  it('under terms of every shape', () =>
    fc.assert(fc.property(someTerms, fc.nat(), isDecidedAndReadAlike), { numRuns: 100 * TIMES }))
})

it('the two ways of telling differ, and tell the same', () => {
  const offer = { available: 3 }
  const line: OfferedLine = { id: 'L1', item: 'mug', quantity: 1, price: 999, kind: 'preOrder', offer }
  const whole = {
    ...line,
    details: {},
    offer: { ...offer, listed: true, availableAs: ['preOrder'], marks: [], closedEarly: false },
  }
  expect([lineIn(written, line), lineIn(leftOut, line)]).toEqual([whole, line])
  expect(lineIn(leftOut, lineIn(written, line))).toEqual(line)
})
