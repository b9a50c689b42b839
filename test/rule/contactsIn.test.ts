import { expect, it } from 'vitest'
import { termsFor } from '../../src/policy/termsFor.ts'
import { crossBorderPlatform, marketplace } from '../../src/preset/index.ts'
import { contactsIn } from '../../src/rule/contactsIn.ts'
import type { Instead } from '../../src/rule/remedy.ts'
import { aSale, CALENDAR } from '../support/sales.ts'

const ALL: readonly Instead[] = ['refuseDelivery', 'requestReturn', 'contactSeller', 'contactService']

it('the terms say whom a customer can contact, in which clause: that of the last row, or one of its own', () => {
  const instead = ALL.map((each) => ({ clause: 'T-1' as const, do: each }))
  const withLast = (last: readonly { readonly clause?: 'T-1'; readonly do: Instead }[]) =>
    contactsIn({ cancellation: [{ clause: 'T-8' }, { clause: 'T-9', instead: last }] })
  expect(withLast(instead)).toEqual([
    { do: 'contactSeller', clause: 'T-1' },
    { do: 'contactService', clause: 'T-1' },
  ])
  expect(withLast(ALL.map((each) => ({ do: each })))).toEqual([
    { do: 'contactSeller', clause: 'T-9' },
    { do: 'contactService', clause: 'T-9' },
  ])
  expect(withLast([])).toEqual([])
})

it('as the presets do', () => {
  const contacts = [crossBorderPlatform, marketplace].map((policy) => contactsIn(termsFor(policy, CALENDAR, aSale())))
  expect(contacts).toEqual([[{ do: 'contactService', clause: 'XB-3' }], [{ do: 'contactSeller', clause: 'MKT-6' }]])
})
