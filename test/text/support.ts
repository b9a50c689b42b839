/** Sentences under terms in US dollars, on the clocks of New York. */
import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/marketplace.ts'
import { explainEvent } from '../../src/text/explainEvent.ts'
import { explainQueueReason } from '../../src/text/explainQueueReason.ts'
import { explainReason } from '../../src/text/explainReason.ts'
import type { Policy } from '../../src/policy/policy.ts'
import type { QueueReason } from '../../src/queue/reason.ts'
import type { Event } from '../../src/order/event.ts'
import type { OrderReason } from '../../src/workflow/orderReason.ts'

/** Saturday 21 November 2026, 10:00 in New York. */
export const SAT_2026_11_21 = Date.UTC(2026, 10, 21, 15)
/** The end of Wednesday 25 November 2026 in New York. */
export const END_OF_WED_2026_11_25 = Date.UTC(2026, 10, 26, 5)

/** Each reason of a room reads so, and none is left out. */
export const tellsReasons = (room: object, rows: readonly (readonly [OrderReason, string])[]): void =>
  tellsAll(room, rows, explainReason)

/** The same of the reasons that a queue gives. */
export const tellsQueueReasons = (room: object, rows: readonly (readonly [QueueReason, string])[]): void =>
  tellsAll(room, rows, explainQueueReason)

const tellsAll = <R extends { readonly code: string }>(
  room: object,
  rows: readonly (readonly [R, string])[],
  explain: (policy: Policy, reason: R) => string,
): void => {
  it('tells every reason of the room', () => {
    expect([...new Set(rows.map(([{ code }]) => code))].sort()).toEqual(Object.keys(room).sort())
  })
  it.each(rows.map(([reason, words]) => [words, reason] as const))('%s', (words, reason) => {
    expect(explain(marketplace, reason)).toBe(words)
  })
}

/** Each event of a group reads so, and none is left out. */
export const tellsEvents = (group: object, rows: readonly (readonly [Event, string])[]): void => {
  it('tells every event of the group', () => {
    expect([...new Set(rows.map(([{ type }]) => type))].sort()).toEqual(Object.keys(group).sort())
  })
  it.each(rows.map(([event, words]) => [words, event] as const))('%s', (words, event) => {
    expect(explainEvent(marketplace, event)).toBe(words)
  })
}
