/** What holds of every command to a queue. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideQueue, type QueueCommand } from '../../src/queue/index.ts'
import { someCommand } from './histories.ts'
import { type AnswerTable, asked, join, leave, once, receive, returned, take, TWO_WAIT } from './support.ts'

const CASES: AnswerTable = [
  ['a receipt seen twice', once(receive('r1', 1)), receive('r1', 1), 'granted: answeredBefore'],
  ['another under its id', once(receive('r1', 1)), receive('r1', 2), 'refused: idAlreadyUsed'],
  ['leaving twice', once(join('A', 2, 1), leave('A', 1)), leave('A', 1), 'granted: answeredBefore'],
  ['no instant', TWO_WAIT, receive('r1', 1, Number.NaN), 'refused: badInstant'],
]

it.each(CASES)('%s', (_, queue, command, answer) => expect(asked(queue, command)).toBe(answer))

describe('a queue', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('takes %d for no quantity, of whatever', (quantity) => {
    const all = [
      join('C', quantity, 3),
      leave('A', quantity),
      receive('x', quantity),
      returned('x', quantity),
      take('x', quantity),
    ]
    for (const command of all) expect(asked(TWO_WAIT, command)).toBe('refused: badQuantity')
  })

  it('dates nothing before what has happened already', () => {
    const decision = decideQueue({}, once(receive('r1', 1, 60)), receive('r2', 1, 10))
    expect(decision.events.map(({ data }) => data.at)).toEqual([60, 60])
  })

  it('cites no clause that its terms do not name', () => {
    expect(decideQueue({}, TWO_WAIT, receive('r1', 1)).because.map(({ clause }) => clause)).toEqual([null, null])
  })
})

it('knows no minus zero, so that its events survive JSON', () => {
  const joined = join('A', 2, -0, { sequence: -0, promised: -0 })
  const left = { ...leave('A', 2).data, since: -0, sequence: -0, at: -0 }
  const queue = once(receive('r1', 1, -0), { ...joined, data: { ...joined.data, at: -0 } } as QueueCommand)
  const events = [
    ...decideQueue({}, once(), { ...joined, data: { ...joined.data, at: -0 } } as QueueCommand).events,
    ...decideQueue({}, queue, { type: 'LeaveQueue', data: left } as QueueCommand).events,
  ]
  expect(events).toHaveLength(3)
  expect(JSON.parse(JSON.stringify(events))).toStrictEqual(events)
})

it('names every mistake in terms and command at once', () => {
  const terms = { limit: { clause: 'T-3', units: -1 } }
  const nameless = { type: 'JoinQueue', data: { at: 1, order: '', line: '', since: 1, sequence: 0, quantity: 1 } } as const
  const { because } = decideQueue(terms, TWO_WAIT, nameless)
  expect(because.map((reason) => reason.code === 'malformed' && reason.facts.path.join('.'))).toEqual([
    'terms.limit.units',
    'data.order',
    'data.line',
  ])
})

it('with a limit that cannot be read nothing is decided, whatever the command', () => {
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
