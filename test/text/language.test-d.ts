import { expectTypeOf, it } from 'vitest'
import type { Language } from '../../src/text/language.ts'

/** The language, were it to leave out one entry of a table. */
type Without<Table extends keyof Language, Entry extends keyof Language[Table]> = Omit<Language, Table> & {
  readonly [T in Table]: Omit<Language[Table], Entry>
}

it('a language has a phrase for everything, and a name', () => {
  expectTypeOf<Without<'reasons', never>>().toExtend<Language>()
  expectTypeOf<Without<'reasons', 'placed'>>().not.toExtend<Language>()
  expectTypeOf<Without<'queueReasons', 'firstComeFirstServed'>>().not.toExtend<Language>()
  expectTypeOf<Without<'events', 'OrderPlaced'>>().not.toExtend<Language>()
  expectTypeOf<Without<'queueEvents', 'UnitsGiven'>>().not.toExtend<Language>()
  expectTypeOf<Without<'commands', 'PlaceOrder'>>().not.toExtend<Language>()
  expectTypeOf<Without<'queueCommands', 'JoinQueue'>>().not.toExtend<Language>()
  expectTypeOf<Without<'obligations', 'refund'>>().not.toExtend<Language>()
  expectTypeOf<Without<'remedies', 'agree'>>().not.toExtend<Language>()
  expectTypeOf<Without<'statements', 'money'>>().not.toExtend<Language>()
  expectTypeOf<Without<'names', 'moment'>>().not.toExtend<Language>()
})

it('a phrase is made from the facts of its own code', () => {
  expectTypeOf<Parameters<Language['reasons']['boughtTooOften']>[0]>().toHaveProperty('within')
  expectTypeOf<Parameters<Language['remedies']['agree']>[0]>().toHaveProperty('to')
  expectTypeOf<'to' extends keyof Parameters<Language['remedies']['refuseDelivery']>[0] ? true : false>().toEqualTypeOf<false>()
})
