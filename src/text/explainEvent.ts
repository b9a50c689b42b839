import type { Event, EventType } from '../order/event.ts'
import type { Policy } from '../policy/policy.ts'
import { goodsEvents } from './event/goods.ts'
import { moneyEvents } from './event/money.ts'
import { saleEvents } from './event/sale.ts'
import { secondThoughtEvents } from './event/secondThoughts.ts'
import type { EventTelling } from './event/telling.ts'
import { type Words, wordsOf } from './words.ts'

/**
 * What has happened to an order, as a sentence with its clause. What is owed from then on, and by when, is told by
 * `explainObligation`.
 *
 * @example
 * ```ts
 * import { strict as assert } from 'node:assert'
 * import { marketplace } from 'order-policy/preset'
 * import { explainEvent } from 'order-policy/text'
 *
 * assert.equal(
 *   explainEvent(marketplace, { type: 'OrderClosed', data: { at: 0, outcome: 'expired', clause: 'MKT-7', released: [{ line: 'L1',
 * quantity: 2 }] } }),
 *   'The order expires, and 2 × L1 can go to others [MKT-7].',
 * )
 * ```
 */
export const explainEvent = (policy: Policy, event: Event): string => {
  const tell = TELLING[event.type] as (data: Event['data'], words: Words) => string
  return tell(event.data, wordsOf(policy))
}

const TELLING: EventTelling<EventType> = { ...saleEvents, ...moneyEvents, ...goodsEvents, ...secondThoughtEvents }
