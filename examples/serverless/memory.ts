/**
 * A store and a scheduler in memory, to try the handler with. What they keep is text, as it would be elsewhere.
 *
 * A real store appends under a condition: an insert whose key is order and version, or a conditional put.
 */
import type { Instant } from 'order-policy'
import type { EventStore, Scheduler, TimerInvocation } from './host.ts'

export const memoryStore = (): EventStore => {
  const streams = new Map<string, readonly string[]>()
  const streamOf = (order: string): readonly string[] => streams.get(order) ?? []
  return {
    read: async (order) => {
      const stored = streamOf(order)
      return { events: stored.map((text): unknown => JSON.parse(text)), version: stored.length }
    },
    append: async (order, events, expectedVersion) => {
      const stored = streamOf(order)
      if (stored.length !== expectedVersion) return false
      streams.set(order, [...stored, ...events.map((event) => JSON.stringify(event))])
      return true
    },
  }
}

export type Timer = { readonly at: Instant; readonly invocation: TimerInvocation }

export const memoryScheduler = (): Scheduler & { readonly timers: ReadonlyMap<string, Timer> } => {
  const timers = new Map<string, Timer>()
  return {
    timers,
    set: async (order, at, invocation) => {
      timers.set(order, { at, invocation })
    },
    clear: async (order) => {
      timers.delete(order)
    },
  }
}
