import { expect, it } from 'vitest'
import { left, right } from '../../src/kernel/either.ts'
import type { GrantedDecision, RefusedDecision } from '../../src/decision/decision.ts'
import type { Reason } from '../../src/decision/reason.ts'
import { toEither } from '../../src/decision/toEither.ts'

const GRANTED: GrantedDecision<string, Reason> = { verdict: 'granted', events: ['done'], because: [], validUntil: null }
const REFUSED: RefusedDecision<string, Reason, string> = {
  verdict: 'refused',
  events: ['lapsed'],
  because: [{ code: 'no', clause: null, facts: {} }],
  remedies: [],
  validUntil: 5,
}

it('a grant stands on the right, a refusal on the left, each with its events', () => {
  expect(toEither(GRANTED)).toEqual(right(GRANTED))
  expect(toEither(REFUSED)).toEqual(left(REFUSED))
})
