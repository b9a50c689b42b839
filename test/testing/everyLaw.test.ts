import { expect, it } from 'vitest'
import { filesUnder } from '../../scripts/files.ts'
import { everyLaw } from '../../src/testing/everyLaw.ts'

it('names every law of its folder, each by a sentence of its own', () => {
  expect(everyLaw.length).toBe(filesUnder('src/testing/law', '.ts').length)
  expect(new Set(everyLaw.map(({ sentence }) => sentence)).size).toBe(everyLaw.length)
})
