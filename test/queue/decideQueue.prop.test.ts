/** The laws of a queue, over generated histories, against a plain array. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allocate,
  evolveQueue,
  initialQueue,
  type Queue,
  type QueueCommand,
  type QueueDecision,
  type QueueEvent,
  waitingIn,
} from '../../src/queue/index.ts'
import { joining, leaving, LIMIT, playQueue, queueAfter, type Step, someCommand, someHistory } from './histories.ts'
import { emptyModel, givenBy, inTurn, modelAnswer, nameOf, type Row } from './model.ts'

const HISTORIES = 10_000
const timeout = 120_000

const rowsOf = (queue: Queue): readonly Row[] =>
  [...waitingIn(queue)].map(({ order, line, since, sequence, quantity }) => ({ order, line, since, sequence, quantity }))

const holds = (law: (steps: readonly Step[]) => void): void =>
  fc.assert(
    fc.property(someHistory, (history) => law(playQueue(history))),
    { numRuns: HISTORIES },
  )

const eventsOf = (steps: readonly Step[]): readonly QueueEvent[] => steps.flatMap(({ decision }) => decision.events)

/** The verdict with the reason that decides it, of a refusal with each; what else a granted command says follows from it. */
const saidBy = ({ verdict, because }: QueueDecision): readonly string[] =>
  (verdict === 'granted' ? because.slice(0, 1) : because).map(({ code }) => `${verdict}: ${code}`)

describe('a queue', { timeout }, () => {
  it('answers as the plain array, and is it at every step, and old versions stay as they were', () => {
    holds((steps) => {
      let model = emptyModel
      const models = steps.map(({ command, decision }) => {
        const answer = modelAnswer(model, command, LIMIT)
        expect(saidBy(decision)).toEqual(answer.says)
        model = answer.model
        return model
      })
      const given = givenBy(eventsOf(steps))
      for (const [name, units] of Object.entries(model.given)) expect([name, given[name] ?? 0]).toEqual([name, units])
      steps.forEach(({ after }, index) => {
        expect(rowsOf(after)).toEqual(models[index]?.waiting)
        expect(after.stock.shelf).toBe(models[index]?.shelf)
      })
    })
  })

  it('nobody is overtaken', () => {
    holds((steps) => {
      for (const { before, command, decision } of steps) {
        if (command.type === 'JoinQueue') continue
        const left = decision.events.flatMap(({ type, data }) => (type === 'QueueLeft' ? data.lines : []))
        const ofWhoLeaves = (row: Row): number =>
          left.find(({ line }) => command.type === 'LeaveQueue' && nameOf(row) === nameOf({ ...command.data, line }))?.quantity ??
          0
        const waited = rowsOf(before)
          .map((row) => ({ ...row, quantity: row.quantity - ofWhoLeaves(row) }))
          .filter(({ quantity }) => quantity > 0)
        const given = decision.events.filter((event) => event.type === 'UnitsGiven').map(({ data }) => data)
        const first = waited.slice(0, given.length)
        expect(given.map(nameOf)).toEqual(first.map(nameOf))
        expect(given.slice(0, -1).map(({ quantity }) => quantity)).toEqual(first.slice(0, -1).map(({ quantity }) => quantity))
      }
    })
  })

  it('units in are units given, taken, or on the shelf, after every event; and nothing is negative', () => {
    holds((steps) => {
      let queue = initialQueue()
      for (const event of eventsOf(steps)) {
        queue = evolveQueue(queue, event)
        const { received, returned, given, taken, shelf } = queue.stock
        expect(received + returned).toBe(given + taken + shelf)
        expect(Math.min(received, returned, given, taken, shelf)).toBeGreaterThanOrEqual(0)
        expect(rowsOf(queue).every(({ quantity }) => quantity > 0)).toBe(true)
      }
    })
  })

  it('the shelf gets only what nobody waits for', () => {
    holds((steps) => {
      for (const { after } of steps) expect(after.stock.shelf === 0 || after.entries.count === 0).toBe(true)
    })
  })

  it('deciding twice changes nothing', () => {
    holds((steps) => {
      const end = steps.at(-1)?.after ?? initialQueue()
      for (const { command, after, decision } of steps) {
        if (decision.verdict === 'refused' && decision.events.length === 0) continue
        expect(queueAfter([command], after)).toEqual(after)
        expect(queueAfter([command], end)).toEqual(end)
      }
    })
  })

  it('a refusal changes nothing, except that a rejected line is recorded', () => {
    holds((steps) => {
      for (const { decision } of steps)
        if (decision.verdict === 'refused') expect(decision.events.every(({ type }) => type === 'LineRejected')).toBe(true)
    })
  })

  it('replay is state, also through JSON', () => {
    holds((steps) => {
      const end = steps.at(-1)?.after ?? initialQueue()
      const events: readonly QueueEvent[] = JSON.parse(JSON.stringify(eventsOf(steps)))
      expect(events.reduce(evolveQueue, initialQueue())).toEqual(end)
      expect(JSON.parse(JSON.stringify(end))).toEqual(end)
    })
  })

  it('the decider and allocate agree', () => {
    holds((steps) => {
      for (const { before, command, decision } of steps) {
        if (command.type !== 'ReceiveStock' || decision.events.length === 0) continue
        const allocation = allocate(rowsOf(before), command.data.quantity)
        const given = decision.events.flatMap(({ type, data }) => (type === 'UnitsGiven' ? [[nameOf(data), data.quantity]] : []))
        expect(allocation).toMatchObject({ verdict: 'granted' })
        if (allocation.verdict === 'granted')
          expect(allocation.given.map(({ to, quantity }) => [nameOf(to), quantity])).toEqual(given)
      }
    })
  })

  it('leaving never helps the leaver', () => {
    fc.assert(
      fc.property(someHistory, leaving, someHistory, (first, leave, rest) => {
        // No limit here: with one, whoever gets in instead of the leaver can keep out somebody who would come before it.
        // The leaver does nothing afterwards: that would be another wait, or another leaving.
        const later = rest.filter(({ data }) => !('order' in data) || data.order !== leave.data.order)
        const once: QueueCommand = { type: 'LeaveQueue', data: { ...leave.data, id: 'once' } }
        const units = (history: readonly QueueCommand[]): number =>
          Object.entries(givenBy(eventsOf(playQueue(history, initialQueue(), {})))).reduce(
            (sum, [name, given]) => sum + (name.startsWith(`${leave.data.order}/`) ? given : 0),
            0,
          )
        expect(units([...first, once, ...later])).toBeLessThanOrEqual(units([...first, ...later]))
      }),
      { numRuns: HISTORIES },
    )
  })

  it('a receipt split in two ends like one', () => {
    const both = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(someHistory, both, both, (history, one, other) => {
        const queue = queueAfter(history)
        const receive = (id: string, quantity: number): QueueCommand => ({ type: 'ReceiveStock', data: { at: 9, id, quantity } })
        const whole = queueAfter([receive('whole', one + other)], queue)
        const split = queueAfter([receive('one', one), receive('other', other)], queue)
        expect([rowsOf(split), split.stock]).toEqual([rowsOf(whole), whole.stock])
      }),
      { numRuns: HISTORIES },
    )
  })

  it('orders are served in the same sequence, whatever the sequence in which they join', () => {
    const joins = fc.uniqueArray(joining, {
      maxLength: 8,
      selector: ({ data }) => ('line' in data ? nameOf(data) : ''),
    })
    const shuffled = joins.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(shuffled, fc.array(someCommand.filter(({ type }) => type === 'ReceiveStock')), ([list, other], rest) => {
        const rows = (joined: readonly QueueCommand[]): readonly Row[] =>
          rowsOf(queueAfter([...joined, ...rest], initialQueue(), {}))
        expect(rows(other)).toEqual(rows(list))
      }),
      { numRuns: HISTORIES },
    )
  })

  it('orders that wait for several items never wait for one another', () => {
    const message = fc.tuple(fc.constantFrom('cup', 'lid', 'box'), someCommand)
    fc.assert(
      fc.property(fc.array(message, { maxLength: 60 }), (messages) => {
        // An order's key is its own: whatever the item, it began to wait at the same instant.
        const keyOf = (order: string): number => (order.charCodeAt(0) * 7) % 3
        const asOne = (command: QueueCommand): QueueCommand =>
          command.type === 'JoinQueue'
            ? { ...command, data: { ...command.data, since: keyOf(command.data.order), sequence: 0 } }
            : command
        const queues = ['cup', 'lid', 'box'].map((item) =>
          queueAfter(messages.filter(([of]) => of === item).map(([, command]) => asOne(command))),
        )
        const all = queues.map(rowsOf)
        const first = all.flat().sort((one, other) => inTurn({ ...one, line: '' }, { ...other, line: '' }))[0]
        for (const rows of all)
          if (first !== undefined && rows.some(({ order }) => order === first.order)) expect(rows[0]?.order).toBe(first.order)
      }),
      { numRuns: HISTORIES },
    )
  })
})
