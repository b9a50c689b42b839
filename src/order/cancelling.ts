/**
 * Which cancellation is taking effect. Its units go row by row: one event for each row, all under one id, and only the first says
 * which command it answers.
 *
 * 1. A first event is a new cancellation, whatever came before.
 * 2. Another goes on with the one that took effect last, and with other lines; or it is what becomes of the open application.
 * 3. Without either, its id must be new: otherwise it has come before.
 */
import { concat } from '../kernel/concat.ts'
import type { EventOf } from './event.ts'
import type { Application, Cancelling, Sale } from './order.ts'
import { quantityOf, type Units } from './units.ts'

/** With the units of one more event. */
export const cancellingWith = (
  cancelling: Cancelling | null,
  { data: { id, lines, answers } }: EventOf<'UnitsCancelled'>,
): Cancelling => ({
  id,
  lines: answers === undefined && cancelling !== null && cancelling.id === id ? concat(cancelling.lines, lines) : lines,
})

/** Whether these units go now, and have not before. */
export const isNextToGo = ({ cancelling, application, answered }: Sale, { data }: EventOf<'UnitsCancelled'>): boolean => {
  const { id, lines, answers } = data
  if (answers !== undefined) return true
  if (cancelling !== null && cancelling.id === id) return isUntouched(cancelling, lines)
  return application !== null && application.id === id ? isAskedFor(application, lines) : isUnused(answered, id)
}

/** Whether this application is made now, and was not made before. */
export const isNextToAsk = (
  { cancelling, answered }: Sale,
  { data: { application, answers } }: EventOf<'CancellationRequested'>,
): boolean => {
  const { id, parts } = application
  if (answers !== undefined) return true
  if (cancelling?.id !== id) return isUnused(answered, id)
  return parts.every(({ lines }) => isUntouched(cancelling, lines))
}

/** What has gone under this id already has been agreed to: it is not asked for again. */
const isUntouched = (cancelling: Cancelling, units: readonly Units[]): boolean =>
  units.every(({ line }) => quantityOf(cancelling.lines, line) === 0)

const isAskedFor = ({ parts }: Application, units: readonly Units[]): boolean =>
  units.every(({ line, quantity }) => parts.some((part) => quantityOf(part.lines, line) >= quantity))

const isUnused = (answered: Sale['answered'], id: string): boolean => answered.every((each) => each.id !== id)
