/** A calendar file as pictures: the months of an instant and a deadline from it. */
import { type CalendarDocument, calendarOf, deadlineSvg, deadlineText, type Span } from 'order-policy/calendar'

export type CalendarQuestion = {
  readonly at: string
  readonly span: string
  readonly svg: boolean
}

/** The picture, or sentences on what is wrong. */
export const pictureOf = (text: string, { at, span, svg }: CalendarQuestion): string | readonly string[] => {
  const document = parsed(text)
  if (document === undefined) return ['the calendar is not JSON']
  const within = parsed(span)
  if (within === undefined) return [`${span} is not a span as JSON, as {"businessDays":5}`]
  const calendar = calendarOf(document as CalendarDocument)
  if (calendar._tag === 'Left') {
    return calendar.left.map(({ path, expected }) => `${path.join('.') || 'the calendar'}: expected ${expected}`)
  }
  const picture = (svg ? deadlineSvg : deadlineText)(calendar, Date.parse(at), within as Span)
  return typeof picture === 'string' ? picture : [`${picture.path.join('.')}: expected ${picture.expected}`]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
