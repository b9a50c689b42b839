import { describe, expect, it } from 'vitest'
import { createActor, fromTransition } from 'xstate'
import { type Command, decide, evolve, initialOrder, type Order, step } from '../../src/index.ts'
import { crossBorderPlatform as policy } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, pay } from '../support/orders.ts'
import { IN_STAGE } from '../support/stages.ts'

const BY = FRI_2026_11_20 + 24 * HOUR

describe('a step', () => {
  const placing = aPlacing('inStock')
  const placed = step(policy, initialOrder(), placing)

  it('is the decision, the order after it, and when to look again', () => {
    expect(placed.decision).toEqual(decide(policy, initialOrder(), placing))
    expect(placed.order).toEqual(placed.decision.events.reduce(evolve, initialOrder()))
    expect(placed.timer).toEqual({ at: BY, command: { type: 'PassTime', data: { at: BY } } })
  })
  it('folds what had lapsed in, also when it is refused', () => {
    const late = step(policy, placed.order, { type: 'RequestCancellation', data: { at: BY, id: 'c' } })
    expect(late.decision.verdict).toBe('refused')
    expect(late.order).toMatchObject({ stage: 'closed', closed: { outcome: 'expired' } })
    expect(late.timer).toBeNull()
  })
  it('decides the same, however early or often its timer fires', () => {
    const { timer } = placed
    if (timer === null) throw new Error('a timer')
    const once = step(policy, placed.order, timer.command)
    const twice = step(policy, once.order, timer.command)
    expect(twice.decision.events).toEqual([])
    expect([twice.order, twice.timer]).toEqual([once.order, once.timer])
  })
  it('leaves no timer where only the shop can go on', () => {
    expect(step(policy, IN_STAGE.shipped.order, pay(BY, 1, 'p7')).timer).not.toBeNull()
    expect(step(policy, IN_STAGE.preparing.order, { type: 'PassTime', data: { at: BY } }).timer).toBeNull()
  })
})

describe('in a machine that sends messages of its own', () => {
  const errors: unknown[] = []
  const started = () => {
    const actor = createActor(
      fromTransition((order: Order, command: Command) => step(policy, order, command).order, initialOrder()),
    )
    actor.subscribe({ error: (error) => errors.push(error) })
    return actor.start()
  }

  it('moves by commands, and stands still when it is started and stopped', () => {
    const actor = started()
    expect(actor.getSnapshot().context).toEqual({ is: 'unplaced' })
    actor.send(aPlacing('inStock'))
    const { context } = actor.getSnapshot()
    expect(context).toEqual(step(policy, initialOrder(), aPlacing('inStock')).order)
    actor.stop()
    expect(actor.getSnapshot().context).toEqual(context)
    expect(errors).toEqual([])
  })
})
