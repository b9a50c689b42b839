/** Whether what a shop points a customer to instead is open as the order stands. Somebody can always be asked. */
import type { Sale } from '../order/order.ts'
import type { SaleTerms } from '../policy/saleTerms.ts'
import { isTaken } from '../rule/gate.ts'
import type { Instead, Remedy } from '../rule/remedy.ts'
import { refuseDelivery } from '../rule/return/refuseDelivery.ts'
import { requestReturn } from '../rule/return/requestReturn.ts'
import type { Situation } from './situation.ts'

export const isOffered = ({ policy, order }: Situation<Sale>, instead: Instead): boolean => {
  switch (instead) {
    case 'refuseDelivery':
      return isTaken(order, 'RefuseDelivery') && refuseDelivery.open(policy.returns, order).verdict === 'granted'
    case 'requestReturn':
      return isTaken(order, 'RequestReturn') && requestReturn.open(policy.returns).verdict === 'granted'
    case 'contactSeller':
    case 'contactService':
      return true
  }
}

/** Whom the terms let a customer turn to. */
export const contactsIn = ({ cancellation }: SaleTerms): readonly Remedy[] =>
  cancellation.afterwards.instead.filter(({ do: instead }) => instead === 'contactSeller' || instead === 'contactService')
