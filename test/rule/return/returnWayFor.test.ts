import { expect, it } from 'vitest'
import { wayFor } from '../../../src/rule/return/wayFor.ts'
import { TERMS } from './terms.ts'

it('goods come back by the way for their condition, if there is one', () => {
  expect(wayFor(TERMS, 'unopened')).toMatchObject({ clause: 'T-2', how: 'byLabel' })
  expect(wayFor(TERMS, 'opened')).toMatchObject({ clause: 'T-3', how: 'byAgreement' })
  expect(wayFor({ ...TERMS, request: [] }, 'opened')).toBeUndefined()
  expect(wayFor(undefined, 'opened')).toBeUndefined()
})
