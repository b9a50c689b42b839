/** What can be wrong with a calendar document. */
import type { Issue } from '../kernel/issue.ts'

/** A contradiction in a calendar document, with the place of the entry that has to change. */
export type CalendarIssue = Issue & { readonly code: CalendarIssueCode }

/**
 * What can be wrong with a calendar document. Codes are for programs; what was found and what would be right stand beside them.
 */
export type CalendarIssueCode =
  /** Something of another form, or another word, than what can stand here. */
  | 'wrongValue'
  /** A key that says nothing here, most often a misspelt one. */
  | 'unknownKey'
  | 'unknownZone'
  | 'unknownWeekday'
  | 'emptyWeek'
  | 'notADate'
  | 'notATime'
  /** The coverage ends before it begins. */
  | 'coverageReversed'
  /** More days than anybody has lists for: more than a thousand years. */
  | 'coverageTooLong'
  /** A date in a list that does not cover it. */
  | 'outsideCoverage'
  | 'holidayAndExtraOpen'
  /** Opening hours that close at the time at which they open. */
  | 'closesBeforeOpening'
  | 'hoursOverlap'
  /** A day can be open, and nobody says from when to when. */
  | 'noHours'
  /** A time for a day that is never open. */
  | 'closedDay'
  /** Hours of closed days, for a day that is never closed. */
  | 'openDay'
  /**
   * Calendars that were to be combined or compared do not fit: zone, covered days, counting, or what they say of a covered day.
   */
  | 'notACalendar'
  | 'zonesDiffer'
  | 'coverageDiffers'
  | 'dayChanged'
  | 'countingChanged'
  | 'beyondChanged'

/** Where in a document something stands. */
export type Path = CalendarIssue['path']

/** Takes note of a contradiction. */
export type Report = (code: CalendarIssueCode, path: Path, found: unknown, expected: string) => void
