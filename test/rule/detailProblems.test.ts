import { describe, expect, it } from 'vitest'
import { detailProblems, type DetailsGiven } from '../../src/rule/detailProblems.ts'

const given = (some: Partial<DetailsGiven>): DetailsGiven => ({ address: {}, items: [], ...some })
const missing = (needs: readonly string[], some: Partial<DetailsGiven>): unknown =>
  detailProblems({ clause: 'T-1', rule: 'complete', needs }, given(some))

describe('what must be told', () => {
  it.each<readonly [string, readonly string[], Partial<DetailsGiven>, readonly string[]]>([
    ['of the order', ['email', 'fullName'], { details: { email: 'a@b.c' } }, ['fullName']],
    ['in more than blanks', ['email'], { details: { email: ' ' } }, ['email']],
    ['of the address, in any of its fields', ['shippingAddress'], { address: { street: '1 High St', city: '' } }, []],
    ['of the address, which is empty', ['shippingAddress'], { address: { street: ' ' } }, ['shippingAddress']],
    ['of each item', ['maker'], { items: [{ maker: 'Lee' }, {}] }, ['maker']],
    ['of each item, and it is', ['maker'], { items: [{ maker: 'Lee' }, { maker: 'Kim' }] }, []],
    ['of the order, whatever is said of its items', ['email'], { details: { email: 'a@b.c' }, items: [{}] }, []],
    ['of each item, in more than blanks', ['maker'], { items: [{ maker: ' ' }] }, ['maker']],
    ['of each item, of which there is none', ['maker'], { items: [] }, ['maker']],
    ['of the order, which its items do not tell', ['email'], { items: [{ itemCode: '7' }] }, ['email']],
    ['of the order, of which nothing is told', ['email', 'shippingAddress'], {}, ['email', 'shippingAddress']],
    ['of the address, as one text', ['shippingAddress'], { details: { shippingAddress: '1 High St' } }, []],
    ['of both, in the order of the terms', ['maker', 'email', 'picture'], { items: [{ picture: 'v.jpg' }] }, ['maker', 'email']],
  ])('%s', (_, needs, some, names) => {
    const expected = names.length === 0 ? [] : [{ code: 'incomplete', clause: 'T-1', facts: { missing: names } }]
    expect(missing(needs, some)).toEqual(expected)
  })
})

it.each(['itemCode', 'engraving', 'email'])('%s is given with the order, or with each of its items', (detail) => {
  const given = { [detail]: 'x' }
  expect(missing([detail], { details: given, items: [{}] })).toEqual([])
  expect(missing([detail], { items: [given, given] })).toEqual([])
  expect(missing([detail], { items: [given, {}] })).toMatchObject([{ code: 'incomplete' }])
})

describe('how the address must be written', () => {
  const address = (fields: Readonly<Record<string, string>>) =>
    detailProblems({ clause: 'T-2', rule: 'address', script: 'basicLatin' }, given({ address: fields }))

  it('in printable ASCII', () => expect(address({ street: "1 O'Neil St., #4-B (rear) ~!" })).toEqual([]))
  it('each field that is not, with its characters once', () => {
    expect(address({ name: 'Åse Å', street: '1 High St', city: '東京\n' })).toEqual([
      { code: 'addressCharacters', clause: 'T-2', facts: { field: 'name', characters: ['Å'] } },
      { code: 'addressCharacters', clause: 'T-2', facts: { field: 'city', characters: ['東', '京', '\n'] } },
    ])
  })
  it('a character beyond sixteen bits is one character', () => {
    expect(address({ name: '😀' })).toMatchObject([{ facts: { characters: ['😀'] } }])
  })
})
