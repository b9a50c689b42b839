import { expect, it } from 'vitest'
import { consentAwaited } from '../../../src/rule/shipment/consentAwaited.ts'
import { aDuty } from '../../support/sales.ts'

it('a consent that is asked for says of what, by its clause', () => {
  const asked = aDuty('consent', { by: 9, clause: 'T-1' }, 'preparation')
  expect(consentAwaited([aDuty('shipment'), asked])).toEqual([
    { code: 'consentAwaited', clause: 'T-1', facts: { of: 'preparation' } },
  ])
})

it('where none is asked for there is nothing to wait for', () => {
  expect(consentAwaited([aDuty('shipment')])).toEqual([])
})
