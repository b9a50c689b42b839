/** What the handler needs of the platform it runs on. Any store with an expected version and any scheduler with names will do. */
import type { Command, Event, Instant, PolicyVersion } from 'order-policy'

export type Host = {
  /** The shop's terms, each version with the instant from which it is in force. */
  readonly versions: readonly PolicyVersion[]
  readonly store: EventStore
  readonly scheduler: Scheduler
}

export type EventStore = {
  readonly read: (order: string) => Promise<Stream>
  /** Appends all of the events, or, when the stream is no longer at the expected version, none of them: `false`. */
  readonly append: (order: string, events: readonly Event[], expectedVersion: number) => Promise<boolean>
}

/** What is stored of one order: as JSON from elsewhere, to be read before it is believed. The version counts the events. */
export type Stream = { readonly events: readonly unknown[]; readonly version: number }

/** One timer an order, under the order's id. */
export type Scheduler = {
  /** Replaces any other. It may fire late, and more than once; where the platform counts in seconds, round up. */
  readonly set: (order: string, at: Instant, invocation: TimerInvocation) => Promise<void>
  readonly clear: (order: string) => Promise<void>
}

/** What the scheduler invokes the function with. */
export type TimerInvocation = { readonly timerOf: string; readonly command: Command }
