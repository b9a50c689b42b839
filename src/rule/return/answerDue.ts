import type { Calendar } from '../../calendar/calendar.ts'
import type { Due } from '../../order/due.ts'
import type { Instant } from '../../value/instant.ts'
import { dueAfter } from '../dueAfter.ts'
import type { ReturnTerms } from './terms.ts'

/** By when the shop answers a return that waits for it; at no instant, where the terms name none. */
export const answerDue = (returns: ReturnTerms | undefined, calendar: Calendar, at: Instant): { readonly answer?: Due } =>
  returns?.answer === undefined ? {} : { answer: dueAfter(calendar, returns.answer, at) }
