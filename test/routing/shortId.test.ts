import { expect, it } from 'vitest'
import { shortId } from '../../src/routing/shortId.ts'

const LONG = 'x'.repeat(64)

it('what is an id already stays as it is', () =>
  expect([shortId('L1.receipt.r-1'), shortId(LONG)]).toEqual(['L1.receipt.r-1', LONG]))

it.each([`${LONG}.receipt.r-1`, `${LONG}.receipt.r-2`, 'Zeile 1', 'Zeile-1 ', ''])(
  '%j becomes an id, always the same',
  (text) => {
    expect(shortId(text)).toMatch(/^[0-9A-Za-z._-]{1,64}$/)
    expect(shortId(text)).toBe(shortId(text))
  },
)

it('other texts become other ids', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `${LONG}.${index}`)
  expect(new Set(texts.map(shortId)).size).toBe(texts.length)
})

it('ids are stored, so they stay what they are for ever', () => {
  expect(shortId(`${LONG}.receipt.r-1`)).toBe('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.qa6900.csdyup')
  expect(shortId('Zeile 1')).toBe('Zeile-1.3eut3p.s3lwkt')
})
