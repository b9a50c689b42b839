import type { EventOf, EventType } from '../../order/event.ts'
import type { Words } from '../words.ts'

/** A sentence for each of some events, from its data. An event that has none does not compile. */
export type EventTelling<Types extends EventType> = {
  readonly [Type in Types]: (data: EventOf<Type>['data'], words: Words) => string
}
