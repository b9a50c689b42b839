import { expect, it } from 'vitest'
import { returnWayFor } from '../../../src/rule/return/returnWayFor.ts'
import { TERMS } from './terms.ts'

it('goods come back by the way for their condition, if there is one', () => {
  expect(returnWayFor(TERMS, 'unopened')).toMatchObject({ clause: 'T-2', how: 'byLabel' })
  expect(returnWayFor(TERMS, 'opened')).toMatchObject({ clause: 'T-3', how: 'byAgreement' })
  expect(returnWayFor({ ...TERMS, request: [] }, 'opened')).toBeUndefined()
  expect(returnWayFor(undefined, 'opened')).toBeUndefined()
})
