import { describe, expect, it } from 'vitest'
import { cancellingWith, isNextToAsk, isNextToGo } from '../../src/order/cancelling.ts'
import type { EventOf } from '../../src/order/event.ts'
import type { AnsweredCommand } from '../../src/order/order.ts'
import { anApplication, aPart, aSale } from '../support/sales.ts'
import { EVERY_EVENT } from '../support/stages.ts'

const one = (line: string, quantity = 1) => [{ line, quantity }]
const answers: AnsweredCommand = { command: 'RequestCancellation', id: 'c', content: 'all' }
const units = (data: Partial<EventOf<'UnitsCancelled'>['data']>): EventOf<'UnitsCancelled'> => ({
  type: 'UnitsCancelled',
  data: { ...EVERY_EVENT.UnitsCancelled.data, id: 'c', lines: one('L1'), ...data },
})
const { CancellationRequested: requested } = EVERY_EVENT
const answered = { answered: [answers] }

describe('the units of one cancellation', () => {
  it('add up, event by event', () => {
    const first = cancellingWith(null, units({ answers }))
    expect(first).toEqual({ id: 'c', lines: one('L1') })
    expect(cancellingWith(first, units({ lines: one('L2') }))).toEqual({ id: 'c', lines: [...one('L1'), ...one('L2')] })
  })
  it('are those of the new one, where another begins, also under the same id', () => {
    expect(cancellingWith({ id: 'd', lines: one('L1') }, units({}))).toEqual({ id: 'c', lines: one('L1') })
    expect(cancellingWith({ id: 'c', lines: one('L2') }, units({ answers }))).toEqual({ id: 'c', lines: one('L1') })
  })
})

describe('units go', () => {
  const going = { ...answered, cancelling: { id: 'c', lines: one('L1') } }
  const asked = { ...answered, application: anApplication({ id: 'c', parts: [aPart({ lines: one('L1', 2) })] }) }

  it('with the first event of a command', () => expect(isNextToGo(aSale(going), units({ answers }))).toBe(true))
  it('row by row, each line once', () => {
    expect(isNextToGo(aSale(going), units({ lines: one('L2') }))).toBe(true)
    expect(isNextToGo(aSale(going), units({ lines: [...one('L2'), ...one('L1')] }))).toBe(false)
  })
  it('as the open application has them', () => {
    expect(isNextToGo(aSale(asked), units({ lines: one('L1', 2) }))).toBe(true)
    expect(isNextToGo(aSale(asked), units({ lines: one('L1', 3) }))).toBe(false)
    expect(isNextToGo(aSale(asked), units({ lines: one('L2') }))).toBe(false)
  })
  it('not of a cancellation that another has followed', () => {
    expect(isNextToGo(aSale({ ...answered, cancelling: { id: 'd', lines: [] } }), units({ lines: one('L2') }))).toBe(false)
  })
  it('under an id that is new, though no command is named', () => expect(isNextToGo(aSale(), units({}))).toBe(true))
})

describe('an application is told', () => {
  const told: EventOf<'CancellationRequested'> = { ...requested, data: { ...requested.data, answers } }
  it('by the first event of a command', () => expect(isNextToAsk(aSale(answered), told)).toBe(true))
  it('after the units that go at once', () =>
    expect(isNextToAsk(aSale({ ...answered, cancelling: { id: 'c', lines: one('L2') } }), requested)).toBe(true))
  it('once', () => expect(isNextToAsk(aSale(answered), requested)).toBe(false))
  it('under an id that is new, though no command is named', () => expect(isNextToAsk(aSale(), requested)).toBe(true))
})
