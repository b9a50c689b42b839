/**
 * What it takes to hold your own terms to the laws: hostile histories, the laws as checks, and given-when-then for single cases.
 *
 * fast-check is a peer of this door alone.
 *
 * @module
 */
export { commandsFor } from './commandsFor.ts'
export { historiesOf } from './historiesOf.ts'
export { type Given, given, type NamedReason, type Then } from './given.ts'
export { type History, type PlayedStep, played } from './history.ts'
export type { Law } from './law.ts'
export { laws } from './laws.ts'
export { type Check, checkOf } from './checkOf.ts'
