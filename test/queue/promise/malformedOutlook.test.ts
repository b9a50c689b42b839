/** What cannot be read as terms or as an outlook, for every question about ship dates. */
import { expect, it } from 'vitest'
import { type Outlook, promisesAtRisk, type QueueTerms, shipDateNow, shipDateOf } from '../../../src/queue/index.ts'
import { malformed } from '../../../src/queue/malformed.ts'
import { malformedOutlook } from '../../../src/queue/promise/malformedOutlook.ts'
import { join, once } from '../support.ts'
import { on, outlook, THU_2026_11_26 } from './outlook.ts'

const OUTLOOK = outlook(on('r1', 6, THU_2026_11_26))
const { handling } = OUTLOOK

it('can be read', () => expect(malformedOutlook({}, OUTLOOK)).toBeNull())

/** Every question about a date, asked with these terms and this outlook. */
const answers = (terms: unknown, given: unknown): readonly unknown[] => {
  const place = { order: 'A', line: 'L1', since: 1, sequence: 0 }
  const queue = once(join('A', 2, 1, { promised: 9 }))
  return [
    malformedOutlook(terms, given),
    shipDateNow(terms as QueueTerms, queue, 1, given as Outlook),
    shipDateOf(terms as QueueTerms, queue, place, given as Outlook),
    promisesAtRisk(terms as QueueTerms, queue, given as Outlook)[0]?.ships,
  ]
}

it.each<readonly [string, unknown, unknown, readonly string[], string]>([
  ['no terms', null, OUTLOOK, ['terms'], 'an object'],
  ['a number as terms', 7, OUTLOOK, ['terms'], 'an object'],
  [
    'a limit that is not one',
    { limit: { clause: 'T-3', units: Number.NaN } },
    OUTLOOK,
    ['terms', 'limit', 'units'],
    'a whole number of at least 0',
  ],
  ['no outlook', {}, null, ['outlook'], 'an object'],
  ['a number as an outlook', {}, 5, ['outlook'], 'an object'],
  ['no supply', {}, { ...OUTLOOK, supply: null }, ['outlook', 'supply'], 'what supplyOf answers'],
  ['no handling', {}, { ...OUTLOOK, handling: null }, ['outlook', 'handling'], 'an object'],
  [
    'no calendar',
    {},
    { ...OUTLOOK, handling: { ...handling, calendar: null } },
    ['outlook', 'handling', 'calendar'],
    'what calendarOf answers',
  ],
  [
    'a calendar that was not read',
    {},
    { ...OUTLOOK, handling: { ...handling, calendar: {} } },
    ['outlook', 'handling', 'calendar'],
    'what calendarOf answers',
  ],
  ['no span', {}, { ...OUTLOOK, handling: { ...handling, span: null } }, ['outlook', 'handling', 'span'], 'an object'],
])('%s', (_, terms, given, path, expected) => {
  for (const answer of answers(terms, given)) expect(answer).toEqual(malformed(path, expected))
})

it('a span without a unit is for the deadlines to answer', () => {
  const [, ...dates] = answers({}, { ...OUTLOOK, handling: { ...handling, span: {} } })
  for (const answer of dates) expect(answer).toMatchObject({ code: 'notASpan' })
})
