import { describe, expect, it } from 'vitest'
import type { Sale } from '../../src/order/order.ts'
import { crossBorderPlatform, marketplace } from '../../src/preset/index.ts'
import type { Instead } from '../../src/rule/remedy.ts'
import { contactsIn, isOffered } from '../../src/workflow/isOffered.ts'
import { saleTermsOf } from '../../src/workflow/situation.ts'
import { aSale, CALENDAR, delivered, shipped } from '../support/sales.ts'

const ALL: readonly Instead[] = ['refuseDelivery', 'requestReturn', 'contactSeller', 'contactService']
const offered = (order: Sale, policy = crossBorderPlatform) =>
  ALL.filter((instead) => isOffered({ policy, calendar: CALENDAR, order, at: order.at }, instead))
const refused: Sale = aSale({ stage: { name: 'shipped', at: 0, tracking: null, refused: 'atTheDoor' } })

describe('what may be done instead', () => {
  it.each<readonly [string, Sale, readonly Instead[]]>([
    ['on its way', aSale({ stage: shipped }), ['refuseDelivery', 'contactSeller', 'contactService']],
    ['refused already', refused, ['contactSeller', 'contactService']],
    ['delivered', aSale({ stage: delivered() }), ['requestReturn', 'contactSeller', 'contactService']],
  ])('%s', (_, sale, instead) => expect(offered(sale)).toEqual(instead))

  it('somebody can be asked where the terms offer nothing else', () => {
    expect(offered(aSale({ stage: shipped }), marketplace)).toEqual(['contactSeller', 'contactService'])
  })
})

it('the terms say whom to turn to', () => {
  const contacts = [crossBorderPlatform, marketplace].map((policy) => contactsIn(saleTermsOf(policy, aSale())))
  expect(contacts).toEqual([[{ do: 'contactService', clause: 'XB-3' }], [{ do: 'contactSeller', clause: 'MKT-6' }]])
})
