/**
 * The queue of one item: who is served first when stock comes in, and by when whom.
 *
 * @module
 */
export { orderCommandFor } from '../workflow/routing/orderCommandFor.ts'
export { queueCommandsFor, type ToQueue } from '../workflow/routing/queueCommandsFor.ts'
export { giveBack, type Reserved, type Reserving, reserve, type Taking } from '../workflow/routing/reserve.ts'
export { type Allocation, allocate, allocateAsync, type NoAllocation } from './allocate.ts'
export type { LineUnits, Lot, QueueCommand, QueueCommandOf, QueueCommandType } from './command.ts'
export { decideQueue } from './decideQueue.ts'
export type { LeftUnits, QueueEvent, QueueEventOf, QueueEventType, Source } from './event.ts'
export { evolveQueue } from './evolveQueue.ts'
export { initialQueue } from './initialQueue.ts'
export { type PlaceInQueue, placeInQueue } from './placeInQueue.ts'
export { availableToPromise } from './promise/availableToPromise.ts'
export { type AtRisk, promisesAtRisk } from './promise/promisesAtRisk.ts'
export { type NoShipDate, type Outlook, type ShipDate, shipDateNow, shipDateOf } from './promise/shipDate.ts'
export { type ExpectedReceipt, type Supply, type SupplyIssue, supplyOf, windowOfDay } from './promise/supply.ts'
export { type Queue, type Stock, waitingIn } from './queue.ts'
export { type QueueDecider, queueDecider } from './queueDecider.ts'
export type { BadQuantity, Malformed, NoWaiting, QueueDecision, QueueReason } from './reason.ts'
export type { QueueSays, QueueTerms } from './terms.ts'
export type { Place, Turn, Waiting } from './waiting.ts'
