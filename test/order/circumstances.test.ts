import { expect, expectTypeOf, it } from 'vitest'
import { CIRCUMSTANCES, type Circumstance, type Circumstances } from '../../src/order/circumstances.ts'

it('every fact of the record is in the list, the region first', () => {
  expect(CIRCUMSTANCES[0]).toBe('region')
  expectTypeOf<keyof Circumstances>().toEqualTypeOf<Circumstance>()
  expectTypeOf<{ region: string }>().toExtend<Circumstances>()
})
