import { describe, expect, it } from 'vitest'
import type { Command, Policy } from '../../src/index.ts'
import { marketplace } from '../../src/preset/index.ts'
import { aPlacing, FRI_2026_11_20, HOUR, TOTAL } from '../support/orders.ts'
import { type Comparison, compare, type Difference, type Listed } from './compare.ts'
import { record } from './record.ts'
import type { Answer, Owed, RecordedHistory, Step } from './recorded.ts'
import { listReport, unlistedReport } from './report.ts'

const at = FRI_2026_11_20
const placing = aPlacing('inStock')
const payment: Command = { type: 'RecordPayment', data: { at: at + HOUR, id: 'p-1', amount: TOTAL } }
const shipment: Command = { type: 'ShipOrder', data: { at: at + 2 * HOUR } }
const late: Command = { type: 'RecordPayment', data: { at: at + 3 * HOUR, id: 'p-2', amount: 100 } }
const delivery: Command = { type: 'RecordDelivery', data: { at: at + 4 * HOUR } }

/** Bought, paid, shipped, paid once more, and delivered with 100 owed back. */
const HISTORY = record(marketplace, [placing, payment, shipment, late, delivery])

/** As if something had been answered otherwise on the day of the recording. */
const altered = (step: number, alter: (answer: Answer) => Answer): RecordedHistory =>
  HISTORY.map((each, index) => (index === step ? { ...each, answer: alter(each.answer) } : each))

const compared = (history: RecordedHistory, ...list: readonly Listed[]): Comparison => compare(marketplace, [history], list)

const found = ({ unlisted }: Comparison): readonly unknown[] =>
  unlisted.map(({ step, part, of, field, was, is }) => [step, part, of, field, was, is])

const listing = (recognises: Listed['recognises'], met: number, givesUp?: number): Listed => ({
  name: 'an example',
  because: 'It is wanted here.',
  recognises,
  met,
  ...(givesUp === undefined ? {} : { givesUp }),
})

describe('the comparison', () => {
  it('finds nothing where nothing differs', () => {
    expect(compared(HISTORY)).toEqual({ steps: 5, unlisted: [], listed: [], givenUp: [] })
  })
  it('does not mind in which order fields stand', () => {
    expect(found(compared(altered(1, ({ verdict, ...rest }) => ({ ...rest, verdict }))))).toEqual([])
  })
  it.each<[string, (answer: Answer) => Answer, readonly unknown[]]>([
    ['a verdict', (answer) => ({ ...answer, verdict: 'refused' }), ['verdict', null, '', 'refused', 'granted']],
    ['an instant', (answer) => ({ ...answer, until: at }), ['until', null, '', at, null]],
    [
      'an amount, wherever it stands',
      (answer) => ({ ...answer, after: { ...answer.after, nextDeadline: at } }),
      ['nextDeadline', null, '', at, null],
    ],
    [
      'the clause of a reason',
      (answer) => ({ ...answer, because: answer.because.map((reason) => ({ ...reason, clause: 'MKT-9' })) }),
      ['because', 'paidInFull', 'clause', 'MKT-9', 'MKT-7'],
    ],
    [
      'an event more',
      (answer) => ({ ...answer, events: answer.events.slice(0, 1) }),
      ['events', 'OrderReady', '', undefined, HISTORY[1]?.answer.events[1]],
    ],
  ])('finds %s', (_, alter, difference) => {
    expect(found(compared(altered(1, alter)))).toEqual([[1, ...difference]])
  })
  it('says where something is thrown', () => {
    // No command makes it throw; terms that no compiler has seen do.
    const strange = { ...marketplace, sale: null } as unknown as Policy
    expect(() => compare(strange, [[HISTORY[0] as Step]], [])).toThrow(
      /thrown at .*"history":0,"step":0,"command":\{"type":"PlaceOrder"/,
    )
  })
})

describe('a difference that is listed', () => {
  /** As if refunds without an instant had not been listed on the day of the recording. */
  const isOpenEnded = ({ owes, due }: Owed): boolean => owes === 'refund' && due.by === null && due.clause === null
  const before = HISTORY.map((step): Step => {
    const { after } = step.answer
    const obligations = after.obligations.filter((owed) => !isOpenEnded(owed))
    return { ...step, answer: { ...step.answer, after: { ...after, obligations } } }
  })
  const added = ({ part, of, field, was, is }: Difference): boolean =>
    part === 'obligations' && of === 'refund' && field === '' && was === undefined && isOpenEnded(is as Owed)

  it('is found as long as it is not', () => {
    expect(compared(before).unlisted.map(({ step, part, of }) => [step, part, of])).toEqual([
      [3, 'obligations', 'refund'],
      [4, 'obligations', 'refund'],
    ])
  })
  it('passes, and is counted', () => {
    const list = [listing(added, 2)]
    const comparison = compared(before, ...list)
    expect([unlistedReport(comparison.unlisted), listReport(list, [comparison])]).toEqual([null, null])
    expect(comparison.steps).toBe(HISTORY.length)
  })
  it('hides nothing beside it', () => {
    const alsoOtherwise = before.map((step, index) =>
      index === 4 ? { ...step, answer: { ...step.answer, after: { ...step.answer.after, stage: 'shipped' } } } : step,
    )
    expect(found(compared(alsoOtherwise, listing(added, 2)))).toEqual([[4, 'stage', null, '', 'shipped', 'closed']])
  })
  it('is to be met as often as the list says', () => {
    const list = [listing(added, 3)]
    expect(listReport(list, [compared(before, ...list)])).toBe('“an example” is listed as met 3 times, and is met 2 times')
  })
  it('is to be met', () => {
    const list = [listing(added, 0)]
    expect(listReport(list, [compared(HISTORY, ...list)])).toBe('“an example” is never met: take it off the list')
  })
})

describe('a history that has become another one', () => {
  /** As if it had not taken a payment to ship. */
  const unpaid = HISTORY.filter((_, index) => index !== 1)
  const isRefused = ({ part, answer }: Difference): boolean =>
    ['verdict', 'because', 'remedies', 'until', 'events'].includes(part) &&
    answer.is.because.some(({ code }) => code === 'notPaid')

  it('differs from there on', () => {
    const steps = compared(unpaid).unlisted.map(({ step }) => step)
    expect([...new Set(steps)]).toEqual([1, 2, 3])
  })
  it('is compared to its end if only its beginning is listed', () => {
    const { steps, unlisted } = compared(unpaid, listing(isRefused, 4))
    expect(steps).toBe(4)
    expect(unlisted.some(({ step }) => step === 3)).toBe(true)
  })
  it('is given up from there on where the list says so, and what is given up is counted', () => {
    const { steps, unlisted, givenUp } = compared(unpaid, listing(isRefused, 4, 2))
    expect([steps, unlisted, givenUp.map((each) => each.steps)]).toEqual([2, [], [2]])
  })
  it('is not given up in silence', () => {
    const list = [listing(isRefused, 4, 1)]
    expect(listReport(list, [compared(unpaid, ...list)])).toBe(
      '“an example” is listed as giving up this many steps: 1; it gives up 2',
    )
  })
  it('is still compared in what was decided there', () => {
    const onlyTheVerdict = ({ part }: Difference): boolean => part === 'verdict'
    const parts = compared(unpaid, listing(onlyTheVerdict, 1, 2)).unlisted.map(({ part }) => part)
    expect([...new Set(parts)]).toEqual(['because', 'events'])
  })
})

describe('the report', () => {
  it('tells of what kind differences are, and shows where a history begins to differ', () => {
    const { unlisted } = compared(altered(3, (answer) => ({ ...answer, until: at })))
    expect(unlistedReport(unlisted)).toBe(
      [
        'Differences from the baseline that are not listed: 1, in so many histories: 1. They begin with',
        '      1 × until: otherwise',
        'In later steps of these histories: 0.',
        '',
        'marketplace, history 0, step 3: RecordPayment {"at":1795176000000,"id":"p-2","amount":100}',
        '  until',
        '    was 1795165200000 (2026-11-20T09:00:00.000Z)',
        '    is  null',
        '',
        'What is wanted goes into test/baseline/differences.ts; what is only another word, into test/baseline/renamed.ts.',
      ].join('\n'),
    )
  })
})
