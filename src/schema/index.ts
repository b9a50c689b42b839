/**
 * Policies, commands and events from unknown JSON: read, or everything that is wrong with them.
 *
 * @module
 */
export type { CalendarIssue, CalendarIssueCode } from '../calendar/calendarIssue.ts'
export type { Contradiction, ContradictionCode } from './contradiction/contradiction.ts'
export type { DataIssue } from './read.ts'
export { readCommand } from './readCommand.ts'
export { readEvent, readEvents } from './readEvent.ts'
export { type PolicyIssue, readPolicy } from './readPolicy.ts'
export { readQueueCommand } from './readQueueCommand.ts'
export { readQueueEvent, readQueueEvents } from './readQueueEvent.ts'
