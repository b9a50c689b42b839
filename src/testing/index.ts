/**
 * What it takes to hold your own terms to the laws: hostile histories, the laws as checks, and given-when-then for single cases.
 *
 * fast-check is a peer of this door alone.
 *
 * @module
 */
export { commandsFor, historiesOf } from './arbitraries.ts'
export { type Given, given, type NamedReason, type Then } from './given.ts'
export { type History, type PlayedStep, played } from './history.ts'
export type { Law } from './law.ts'
export { type Check, checkOf, laws } from './laws.ts'
