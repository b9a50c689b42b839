import { describe, expect, it } from 'vitest'
import { inUse } from './inUse.ts'
import { sourceOf, sourcesUnder } from './source.ts'

it('an export is there for somebody', () => {
  expect(inUse(sourcesUnder('src'), sourcesUnder('test'))).toEqual([])
})

const DAY = 'export const dayOf = (iso: string): Day => 0\nexport type Day = number'

/** What is left over of the days, beside another file of `src` and a test. */
const breaches = (importer: string, test = '', day = DAY): readonly string[] =>
  inUse(
    [sourceOf('src/value/day.ts', day), sourceOf('src/calendar/index.ts', importer)],
    [sourceOf('test/value/day.test.ts', test)],
  )

describe('an export is there for', () => {
  it.each([
    ['another file', "import { type Day, dayOf } from '../value/day.ts'"],
    ['another file, by another name', "import { dayOf as of, type Day as D } from '../value/day.ts'"],
    ['a door', "export { type Day, dayOf } from '../value/day.ts'"],
    ['a file that takes everything', "import * as days from '../value/day.ts'"],
    ['a door that passes everything on', "export * from '../value/day.ts'"],
  ])('%s', (_, importer) => expect(breaches(importer)).toEqual([]))

  it('a test, of what its own file uses, and of any type', () => {
    const day = `${DAY}\nexport const today = dayOf('')`
    const test = "import { type Day, dayOf } from '../../src/value/day.ts'"
    expect(breaches("import { today } from '../value/day.ts'", test, day)).toEqual([])
  })
})

describe('an export is there for nobody', () => {
  it.each([
    ['that nothing imports', '', '', ['1 nothing imports dayOf', '2 nothing imports Day']],
    [
      'that is imported from elsewhere',
      "import { type Day, dayOf } from './day.ts'",
      '',
      ['1 nothing imports dayOf', '2 nothing imports Day'],
    ],
    [
      'that only a test uses',
      '',
      "import { type Day, dayOf } from '../../src/value/day.ts'",
      ['1 nothing but a test uses dayOf'],
    ],
  ])('%s', (_, importer, test, breach) =>
    expect(breaches(importer, test)).toEqual(breach.map((each) => `src/value/day.ts:${each}`)),
  )
  it('that the own file uses, if not even a test does', () => {
    const day = 'export const zero = 0\nexport const dayOf = zero'
    expect(breaches("import { dayOf } from '../value/day.ts'", '', day)).toEqual(['src/value/day.ts:1 nothing imports zero'])
  })
})
