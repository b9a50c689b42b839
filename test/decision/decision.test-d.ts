import { describe, expectTypeOf, it } from 'vitest'
import type { GrantedDecision, RefusedDecision } from '../../src/decision/decision.ts'
import type { Grant, Refusal } from '../../src/decision/finding.ts'
import type { Reason } from '../../src/decision/reason.ts'

type Refusing = RefusedDecision<string, Reason, string>

describe('a refusal', () => {
  it('has a reason', () => {
    expectTypeOf<Omit<Refusing, 'because'> & { readonly because: readonly [] }>().not.toExtend<Refusing>()
    expectTypeOf<Omit<Refusing, 'because'> & { readonly because: readonly Reason[] }>().not.toExtend<Refusing>()
    expectTypeOf<{ verdict: 'refused'; because: readonly []; remedies: readonly [] }>().not.toExtend<Refusal<Reason, string>>()
  })
  it('has events too: what had lapsed', () => {
    expectTypeOf<Refusing['events']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Omit<Refusing, 'events'>>().not.toExtend<Refusing>()
  })
})

describe('a grant', () => {
  it('has no remedies', () => {
    expectTypeOf<'remedies' extends keyof GrantedDecision<string, Reason> ? true : false>().toEqualTypeOf<false>()
    expectTypeOf<'remedies' extends keyof Grant<string, Reason> ? true : false>().toEqualTypeOf<false>()
  })
})
