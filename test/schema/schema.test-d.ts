import { describe, expectTypeOf, it } from 'vitest'
import type { Kind } from '../../src/order/kind.ts'
import type { ShipmentTerms } from '../../src/rule/shipment/terms.ts'
import { readCommand, readEvent, readEvents, readPolicy, type PolicyIssue } from '../../src/schema/index.ts'
import { kind } from '../../src/schema/rule/placement.ts'
import { optional, type Schema, strict, variant, words } from '../../src/schema/schema.ts'
import { goodsDutyShape } from '../../src/schema/rule/duty.ts'
import { clause, share } from '../../src/schema/value.ts'
import type { Either } from '../../src/kernel/either.ts'
import type { Command, Event, Policy } from '../../src/index.ts'

describe('a schema is exactly of its type', () => {
  it('no term is forgotten', () => {
    // @ts-expect-error tracking is a term of shipment
    const forgotten: Schema<ShipmentTerms> = strict<ShipmentTerms>(goodsDutyShape)
    // @ts-expect-error also where the type is not named again
    const unnamed: Schema<ShipmentTerms> = strict(goodsDutyShape)
    const whole: Schema<ShipmentTerms> = strict({ ...goodsDutyShape, tracking: optional(clause) })
    expectTypeOf([forgotten, unnamed, whole])
  })
  it('no term is invented', () => {
    // @ts-expect-error nobody asks for speed
    const invented: Schema<ShipmentTerms> = strict({ ...goodsDutyShape, tracking: optional(clause), speed: share })
    expectTypeOf(invented)
  })
  it('no term is optional that is needed, nor the reverse', () => {
    // @ts-expect-error a clause is needed
    const lax: Schema<ShipmentTerms> = strict({ ...goodsDutyShape, clause: optional(clause), tracking: optional(clause) })
    // @ts-expect-error tracking is not
    const rigid: Schema<ShipmentTerms> = strict({ ...goodsDutyShape, tracking: clause })
    expectTypeOf([lax, rigid])
  })
  it('no word is forgotten, and none invented', () => {
    // @ts-expect-error there are four kinds
    const three: Schema<Kind> = words({ inStock: 1, backorder: 1, preOrder: 1 })
    // @ts-expect-error and no fifth
    const five: Schema<Kind> = words({ inStock: 1, backorder: 1, preOrder: 1, specialOrder: 1, used: 1 })
    // @ts-expect-error a schema of fewer words is none of more
    const wider: Schema<Kind | 'used'> = kind
    expectTypeOf([three, five, wider])
  })
  it('no variant is forgotten', () => {
    type Pet = { readonly is: 'cat' } | { readonly is: 'dog' }
    // @ts-expect-error there are dogs
    expectTypeOf(variant<Pet, 'is'>('is', { cat: strict<{ readonly is: 'cat' }>({ is: words({ cat: 1 }) }) }))
  })
})

it('what is read is of the types that decide', () => {
  expectTypeOf<ReturnType<typeof readPolicy>>().toEqualTypeOf<Either<readonly PolicyIssue[], Policy>>()
  expectTypeOf(readCommand({})).extract<{ _tag: 'Right' }>().toHaveProperty('right').toEqualTypeOf<Command>()
  expectTypeOf(readEvent({})).extract<{ _tag: 'Right' }>().toHaveProperty('right').toEqualTypeOf<Event>()
  expectTypeOf(readEvents([])).extract<{ _tag: 'Right' }>().toHaveProperty('right').toEqualTypeOf<readonly Event[]>()
  expectTypeOf(readPolicy).parameters.toEqualTypeOf<[unknown]>()
})

it('an issue with another place is a contradiction', () => {
  const placeOf = (issue: PolicyIssue): readonly (string | number)[] | null => ('against' in issue ? issue.against : null)
  expectTypeOf(placeOf).returns.toEqualTypeOf<readonly (string | number)[] | null>()
})
