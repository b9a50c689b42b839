/** Reasons that come before any rule: a mistake of the calling program, a repetition, a calendar that ends too early, a window too. */
import type { CalendarIssue } from '../../../calendar/calendarIssue.ts'
import type { CommandType } from '../../../order/command.ts'
import type { CoverageReason } from '../../../rule/coverageReason.ts'
import type { OverAtOnceReason } from '../../../consequence/overAtOnce.ts'
import type { CallerReason } from '../../../workflow/asking/callerError.ts'
import type { RepeatReason } from '../../../workflow/asking/repeatOf.ts'
import type { FactsByCode, Phrases } from '../../language.ts'
import type { Say } from '../../say.ts'
import { notValid } from '../notValid.ts'
import { hasTakenEffect, idAlreadyUsed } from '../repeated.ts'
import { your } from '../you.ts'

export const callerReasons: Phrases<FactsByCode<CallerReason | RepeatReason | CoverageReason | OverAtOnceReason>> = {
  otherTerms: ({ placedUnder, given }, say) =>
    `${your(say, 'order')} was placed under version ${placedUnder.version} of the terms “${say.id('policy', placedUnder.id)}” and can be decided only under that version, not under version ${given.version} of “${say.id('policy', given.id)}”`,
  unusableCalendar: ({ issues }) => `the shop’s calendar cannot be used: ${issues.map(inWords).join('; ')}`,
  badInstant: ({ at }) => notValid('instant', at),
  malformedCommand: ({ path, expected }) => `the command cannot be read: ${path.join('.') || 'it'} should be ${expected}`,
  answeredBefore: ({ command, id }, say) => hasTakenEffect(say.names.command[command], reference(command, id, say)),
  idAlreadyUsed: ({ command, id }, say) => idAlreadyUsed(say.names.command[command], reference(command, id, say)),
  overAtOnce: ({ owes, by }, say) =>
    `the time for ${say.names.obligation[owes]} would be over at once: it would have ended on ${say.at(by)}`,
  beyondCalendar: ({ covers: [from, through] }) =>
    `this would set a deadline beyond the shop’s calendar, which covers ${from} to ${through}. Try again once the calendar has been extended`,
}

const inWords = ({ path, found, expected }: CalendarIssue): string =>
  `${path.join('.') || 'it'} is ${JSON.stringify(found)} and should be ${expected}`

/** What is asked for or ordered is known by the order's own id. */
const reference = (command: CommandType, id: string, say: Say): string =>
  say.id(command === 'PlaceOrder' || command === 'RequestQuote' ? 'order' : 'reference', id)
