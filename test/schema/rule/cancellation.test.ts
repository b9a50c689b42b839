import { describe, expect, it } from 'vitest'
import { cancellationTerms } from '../../../src/schema/rule/cancellation.ts'
import { issuesOf } from '../issues.ts'

describe('the terms of cancellation', () => {
  it.each<{ readonly is: unknown }>([
    { is: { allowed: [], afterwards: { clause: 'T-1', instead: [] } } },
    {
      is: {
        allowed: [{ clause: 'T-1', until: 'shipment', how: 'directly' }],
        afterwards: { clause: 'T-1', instead: [{ clause: 'T-1', do: 'contactSeller' }] },
      },
    },
  ])('can be %j', ({ is }) => expect(issuesOf(cancellationTerms, is)).toEqual([]))

  it.each<readonly [unknown, readonly string[]]>([
    [
      { allowed: { clause: 'T-1' }, afterwards: { clause: 'T-1' } },
      ['wrongValue allowed: a list', 'missing afterwards.instead: a list'],
    ],
    [
      {
        allowed: [{ clause: ' 8', until: 'delivery', how: 'always' }],
        afterwards: { clause: 'T-1', instead: [{ clause: 'T-1', do: 'nothing' }] },
      },
      [
        'wrongValue allowed.0.clause: a clause id of 1 to 64 visible characters, as XB-6, 2.1 or 4(b), with no space around it',
        'wrongValue allowed.0.until: one of payment, arrival, preparation, shipment',
        'wrongValue allowed.0.how: one of directly, onApplication, ifCarrierAgrees',
        'wrongValue afterwards.instead.0.do: one of refuseDelivery, requestReturn, contactSeller, contactService',
      ],
    ],
  ])('cannot be %j', (is, issues) => expect(issuesOf(cancellationTerms, is)).toEqual(issues))
})
