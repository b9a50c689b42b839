/** Sentences under terms in US dollars, on the clocks of New York: as support reads them, and as the customer does. */
import { expect, it } from 'vitest'
import type { Command } from '../../src/order/command.ts'
import type { Event } from '../../src/order/event.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { marketplace } from '../../src/preset/marketplace.ts'
import type { QueueCommand } from '../../src/queue/command.ts'
import type { QueueEvent } from '../../src/queue/event.ts'
import type { QueueReason } from '../../src/queue/reason.ts'
import type { Remedy } from '../../src/rule/remedy.ts'
import { explainCommand } from '../../src/text/explainCommand.ts'
import { explainEvent } from '../../src/text/explainEvent.ts'
import { explainObligation } from '../../src/text/explainObligation.ts'
import { explainQueueCommand } from '../../src/text/explainQueueCommand.ts'
import { explainQueueEvent } from '../../src/text/explainQueueEvent.ts'
import { explainQueueReason } from '../../src/text/explainQueueReason.ts'
import { explainReason } from '../../src/text/explainReason.ts'
import { explainRemedy } from '../../src/text/explainRemedy.ts'
import type { TextOptions } from '../../src/text/textOptions.ts'
import type { Obligation } from '../../src/order/obligationsOf.ts'
import type { OrderReason } from '../../src/workflow/orderReason.ts'
import { turnsIn } from '../docs/english.ts'
import { numbersMissing } from './numbersMissing.ts'

/** Saturday 21 November 2026, 10:00 in New York. */
export const SAT_2026_11_21 = Date.UTC(2026, 10, 21, 15)
/** The beginning of Tuesday 24 November 2026 in New York. */
export const TUE_2026_11_24 = Date.UTC(2026, 10, 24, 5)
/** The end of Wednesday 25 November 2026 in New York. */
export const END_OF_WED_2026_11_25 = Date.UTC(2026, 10, 26, 5)

/** What is explained, the sentence for support, and the one for the customer where it is another. */
type Row<Thing> = readonly [thing: Thing, support: string, customer?: string]

type Explain<Thing> = (policy: Policy, thing: Thing, options?: TextOptions) => string

/** Each entry of a table of phrases reads so, none is left out, and each is tried with one and with several. */
const reads =
  <Thing>(codeOf: (thing: Thing) => string, factsOf: (thing: Thing) => object, explain: Explain<Thing>) =>
  (phrases: object, rows: readonly Row<Thing>[]): void => {
    it('has a row for every entry', () => {
      expect([...new Set(rows.map(([thing]) => codeOf(thing)))].sort()).toEqual(Object.keys(phrases).sort())
    })
    it('has rows with one and with several, of whatever is counted or listed', () => {
      expect(numbersMissing(rows.map(([thing]) => [codeOf(thing), factsOf(thing)]))).toEqual([])
    })
    it.each(rows.map(([thing, support, customer = support]) => [support, customer, thing] as const))(
      '%s',
      (support, customer, thing) => {
        expect(explain(marketplace, thing)).toBe(support)
        expect(explain(marketplace, thing, { to: 'customer' })).toBe(customer)
        expect(turnsIn(`${support}\n${customer}`)).toEqual([])
      },
    )
  }

export const readsReasons = reads<OrderReason>(
  ({ code }) => code,
  ({ facts }) => facts,
  explainReason,
)
export const readsQueueReasons = reads<QueueReason>(
  ({ code }) => code,
  ({ facts }) => facts,
  explainQueueReason,
)
export const readsEvents = reads<Event>(
  ({ type }) => type,
  ({ data }) => data,
  explainEvent,
)
export const readsQueueEvents = reads<QueueEvent>(
  ({ type }) => type,
  ({ data }) => data,
  explainQueueEvent,
)
export const readsCommands = reads<Command>(
  ({ type }) => type,
  ({ data }) => data,
  explainCommand,
)
export const readsQueueCommands = reads<QueueCommand>(
  ({ type }) => type,
  ({ data }) => data,
  explainQueueCommand,
)
export const readsObligations = reads<Obligation>(
  ({ owes }) => owes,
  (obligation) => obligation,
  explainObligation,
)
export const readsRemedies = reads<Remedy>(
  (remedy) => remedy.do,
  (remedy) => remedy,
  explainRemedy,
)
