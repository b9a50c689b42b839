/** Reasons that stand before any rule: the host's mistakes, repetition, and a calendar that ends too early. */
import type { CoverageReason } from '../../consequence/beyondCoverage.ts'
import type { CallerReason } from '../../workflow/asking/callerError.ts'
import type { RepeatReason } from '../../workflow/asking/repeatOf.ts'
import { listed } from '../phrases.ts'
import { COMMAND } from '../names.ts'
import type { Telling } from './telling.ts'

export const hostReasons: Telling<CallerReason | RepeatReason | CoverageReason> = {
  otherTerms: ({ placedUnder, given }) =>
    `the order stands under version ${placedUnder.version} of the terms “${placedUnder.id}” and is judged by no others; it was asked of version ${given.version} of “${given.id}”`,
  unusableCalendar: ({ issues }) =>
    `the shop’s calendar cannot be used: ${listed(
      issues.map(({ path, found, expected }) => `at ${path.join('.') || 'the top'}, ${JSON.stringify(found)} is not ${expected}`),
    )}`,
  badInstant: ({ at }) => `${at} is no instant, and nothing can be decided without one`,
  malformedCommand: ({ path, expected }) => `this is not a command: at ${path.join('.') || 'the top'}, ${expected} is expected`,
  answeredBefore: ({ command, id }) => `the ${named(command, id)} has taken effect already; the same again adds nothing`,
  idAlreadyUsed: ({ command, id }) =>
    `the ${named(command, id)} has taken effect already with other content; another one needs an id of its own`,
  beyondCalendar: ({ covers: [from, through] }) =>
    `this would begin something that falls due beyond the shop’s calendar, which covers ${from} to ${through}; once the calendar has been extended it can be asked again`,
}

const named = (command: keyof typeof COMMAND, id: string): string => (id === '' ? COMMAND[command] : `${COMMAND[command]} ${id}`)
