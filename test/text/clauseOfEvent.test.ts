import { expect, it } from 'vitest'
import { clauseOfEvent } from '../../src/text/clauseOfEvent.ts'
import { everyEvent } from '../support/stages.ts'

/** Every clause that stands in a value, however deep. */
const clausesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'clause' ? [inner] : clausesIn(inner)))
    : []

/** The same event, with a clause of its own wherever one can stand. */
const citing = <T>(value: T, clause: string): T =>
  JSON.parse(JSON.stringify(value), (key, inner: unknown) => (key === 'clause' ? clause : inner))

/** By when the goods of a return must be back is said of what is owed. */
const SILENT: readonly string[] = ['ReturnRequested']

it.each(everyEvent.map((event) => [event.type, event] as const))('%s cites the clause that it carries', (_, event) => {
  const cited = citing(event, 'T-1')
  expect(clauseOfEvent(cited)).toBe(clausesIn(cited).length === 0 || SILENT.includes(event.type) ? null : 'T-1')
})

it('a refund cites why it is owed, not by when', () => {
  const due = { by: 0, clause: 'T-2' } as const
  expect(
    clauseOfEvent({
      type: 'RefundOwed',
      data: { at: 0, id: 'refund-1', amount: 1, for: 'goodwill', due, from: [], clause: 'T-1' },
    }),
  ).toBe('T-1')
})
