/** What is no command at all: each place where something else stands is told, nothing is thrown, and the queue stays as it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideQueue, type QueueCommand, type QueueTerms } from '../../src/queue/index.ts'
import { malformedIn } from '../../src/queue/malformed.ts'
import { someCommand } from './histories.ts'
import { join, leave, receive, TWO_WAIT } from './support.ts'

const places = (command: unknown, terms: unknown = {}): readonly string[] =>
  malformedIn(terms as QueueTerms, command as QueueCommand).map(({ facts }) => facts.path.join('.'))

const lot = (id: unknown): unknown => ({ type: 'ReceiveStock', data: { at: 1, id, quantity: 1 } })
const leaving = (lines: unknown): unknown => ({
  type: 'LeaveQueue',
  data: { at: 1, id: 'l', order: 'A', since: 1, sequence: 0, lines },
})

describe('what is told', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['no command', null, ['']],
    ['a text', 'JoinQueue', ['']],
    ['no type', {}, ['type']],
    ['an unknown type', { type: 'Jump', data: { at: 1 } }, ['type']],
    ['a type of every object', { type: 'toString', data: { at: 1 } }, ['type']],
    ['no data', { type: 'WithdrawItem' }, ['data']],
    ['no id', lot(undefined), ['data.id']],
    ['an empty id', lot(''), ['data.id']],
    ['a blank id', lot(' '), ['data.id']],
    ['an id that is a number', lot(7), ['data.id']],
    ['no names', { type: 'JoinQueue', data: { at: 1 } }, ['data.order', 'data.line']],
    ['no lines', leaving(undefined), ['data.lines']],
    ['lines that are none', leaving([null, { line: '' }, { line: 'L1' }]), ['data.lines.0.line', 'data.lines.1.line']],
    ['what is right', leaving([{ line: 'L1', quantity: 1 }]), []],
  ])('%s', (_, command, expected) => expect(places(command)).toEqual(expected))

  it.each<readonly [unknown, readonly string[]]>([
    [null, ['terms']],
    [{ limit: null }, ['terms.limit.units']],
    [{ limit: { units: Number.NaN } }, ['terms.limit.units']],
    [{ limit: { units: -1 } }, ['terms.limit.units']],
    [{ limit: { units: '9' } }, ['terms.limit.units']],
    [{ limit: { units: 0 } }, []],
    [{ limit: undefined }, []],
  ])('terms %j: %j', (terms, expected) => expect(places(receive('r', 1), terms)).toEqual(expected))
})

it('terms with a limit that is none decide nothing, whatever is asked', () => {
  const terms = { limit: { clause: 'T-3', units: Number.NaN } } as const
  for (const command of [join('C', 1, 3), leave('A', 1), receive('r', 1)])
    expect(decideQueue(terms, TWO_WAIT, command)).toMatchObject({
      verdict: 'refused',
      events: [],
      because: [{ code: 'malformed' }],
    })
})

const whatever = fc.oneof(fc.anything(), fc.constantFrom(null, undefined, '', ' ', 0, -1, 1.5, Number.NaN, [], {}, [null]))

type Loose = Record<string, unknown> & { readonly lines?: unknown }

const sound = fc.oneof(
  someCommand,
  fc.constantFrom(join('A', 2, 1), join('C', 1, 3, { promised: 9 }), leave('A', 1), leave('B', 3)),
)

/** A sound command with anything at all in one place, or with that place missing. */
const damaged = fc.tuple(sound, fc.nat(), fc.nat(), fc.option(whatever)).map(([command, which, inner, put]): unknown => {
  const broken = structuredClone(command) as unknown as Loose & { readonly data: Loose }
  const { data } = broken
  const keys = ['type', 'data', ...Object.keys(data)]
  const key = keys[which % keys.length] ?? 'type'
  const { lines } = data
  const owner = key in broken ? broken : Array.isArray(lines) && inner % 2 === 0 ? (lines[0] as Record<string, unknown>) : data
  const last = owner === broken || owner === data ? key : inner % 4 === 0 ? 'line' : 'quantity'
  if (put === null) delete owner[last]
  else owner[last] = put
  return broken
})

it('whatever comes in, there is an answer; a refusal leaves the queue as it is', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.oneof(whatever, damaged), (command) => {
      const { verdict, events, because } = decideQueue({}, TWO_WAIT, command as QueueCommand)
      if (verdict === 'refused') expect([events, because.length > 0]).toEqual([[], true])
      expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events)
    }),
    { numRuns: 5_000 },
  )
})
