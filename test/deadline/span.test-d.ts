import { expectTypeOf, it } from 'vitest'
import type { deadlineAfter } from '../../src/deadline/deadlineAfter.ts'
import type { DeadlineIssue } from '../../src/deadline/deadlineIssue.ts'
import type { Length, Span, Within } from '../../src/deadline/span.ts'

it('a span has one unit', () => {
  expectTypeOf<{ hours: 24 }>().toExtend<Span>()
  expectTypeOf<{ businessDays: readonly [2, 3] }>().toExtend<Span>()
  expectTypeOf<{ days: 3; roll: 'following' }>().toExtend<Span>()
  expectTypeOf<{ minutes: 5 }>().not.toExtend<Span>()
  expectTypeOf<{ days: readonly [2, 3] }>().toExtend<Span>()
  expectTypeOf<{ hours: readonly [24, 48] }>().toExtend<Span>()
  expectTypeOf<{ months: 1; on: 10; roll: 'following' }>().toExtend<Span>()
  expectTypeOf<{ days: readonly [1, 2, 3] }>().not.toExtend<Span>()
  expectTypeOf<{ days: 30; on: 10 }>().not.toExtend<Span>()
  expectTypeOf<{ businessDays: readonly [0, 1]; cutoff: '12:00' }>().toExtend<Span>()
  expectTypeOf<{ businessDays: 1; cutoff: 12 }>().not.toExtend<Span>()
  expectTypeOf<{ days: 3; roll: 'sideways' }>().not.toExtend<Span>()
})

it('a length is a span of one amount, without an end of its own', () => {
  expectTypeOf<Length>().toExtend<Span>()
  expectTypeOf<{ days: 14 }>().toExtend<Length>()
  expectTypeOf<{ days: readonly [2, 3] }>().not.toExtend<Length>()
  expectTypeOf<{ years: 1 }>().not.toExtend<Length>()
  // @ts-expect-error a length has no options
  const rolled: Length = { days: 14, roll: 'preceding' }
  expectTypeOf(rolled).toEqualTypeOf<Length>()
})

it('an open end is a time to keep, and no span', () => {
  expectTypeOf<'openEnded'>().toExtend<Within>()
  expectTypeOf<'openEnded'>().not.toExtend<Span>()
})

it('a deadline cannot be used before it is told from an issue', () => {
  expectTypeOf<ReturnType<typeof deadlineAfter>>().toEqualTypeOf<number | DeadlineIssue>()
})
