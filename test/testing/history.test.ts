import { describe, expect, it } from 'vitest'
import { evolve } from '../../src/order/evolve.ts'
import { initialOrder } from '../../src/order/initialOrder.ts'
import { marketplace } from '../../src/preset/index.ts'
import { historyFrom, played } from '../../src/testing/history.ts'

const HISTORIES = Array.from({ length: 300 }, (_, seed) => historyFrom(marketplace, seed))

describe('a history', () => {
  it('follows from its seed', () => {
    expect(historyFrom(marketplace, 5)).toEqual(HISTORIES[5])
    expect(HISTORIES[6]).not.toEqual(HISTORIES[5])
  })
  it('sends commands again: as they were, and their ids with something else', () => {
    const codes = new Set(
      HISTORIES.flatMap((history) => played(marketplace, history).flatMap((step) => step.decision.because)).map(
        ({ code }) => code,
      ),
    )
    expect([...codes]).toEqual(expect.arrayContaining(['answeredBefore', 'idAlreadyUsed']))
  })
  it('has ticks of the clock, and commands from the past', () => {
    expect(HISTORIES.some((history) => history.some(({ type }) => type === 'PassTime'))).toBe(true)
    const late = HISTORIES.flatMap((history) => played(marketplace, history)).filter(
      ({ before, command }) => before.is !== 'unplaced' && command.data.at < before.at,
    )
    expect(late.length).toBeGreaterThan(0)
  })
  it('is played by folding in what is decided, whatever the verdict', () => {
    for (const history of HISTORIES.slice(0, 50)) {
      const steps = played(marketplace, history)
      const events = steps.flatMap(({ decision }) => decision.events)
      expect(steps.at(-1)?.after).toEqual(events.reduce(evolve, initialOrder()))
    }
  })
})
