import { expect, it } from 'vitest'
import { marketplace } from '../../src/preset/index.ts'
import { everyLaw } from '../../src/testing/everyLaw.ts'
import { laws } from '../../src/testing/laws.ts'

it('the checks are all of the laws, by their sentences', () => {
  expect(laws(marketplace).map(({ sentence }) => sentence)).toEqual(everyLaw.map(({ sentence }) => sentence))
})
