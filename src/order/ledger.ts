/**
 * The money of one order, in minor units of its policy's currency, entry by entry.
 *
 * 1. received = refunded + owed back + forfeited + held, always.
 * 2. What has been asked for decides, with the units that are left, what the order requires.
 */
import type { Mutable } from '../kernel/mutable.ts'
import type { Minor } from '../value/money.ts'
import type { Instant } from '../value/instant.ts'

/**
 * The money of one order: what was asked for, what came in, what is owed back, what was paid out and what was kept. In minor
 * units.
 */
export type Ledger = {
  /** What was asked for last. After the balance, or the full price, nothing is left to ask for. */
  readonly asked: PaymentPart | 'nothing'
  readonly received: readonly Payment[]
  readonly owed: readonly OwedRefund[]
  /** How many refunds have been owed so far: the next one's number. */
  readonly refunds: number
  readonly refunded: readonly PaidRefund[]
  readonly forfeited: Minor
  /** Whether units, or the whole sale, have just ended: only then is money kept. */
  readonly mayKeep: boolean
  /** What goodwill has taken off the shipping. */
  readonly shippingAllowance: Minor
}

export const PAYMENT_PARTS = ['deposit', 'balance', 'full'] as const

/** What of the price a request for payment asks for. */
export type PaymentPart = (typeof PAYMENT_PARTS)[number]

/** The part that is asked for, or will be first. */
export const partAsked = ({ asked }: Ledger): PaymentPart => (asked === 'nothing' ? 'full' : asked)

type Payment = { readonly id: string; readonly amount: Minor; readonly at: Instant }

type PaidRefund = { readonly id: string; readonly amount: Minor; readonly at: Instant }

/** Owed back and not yet paid out. By when stands among the order's duties. */
export type OwedRefund = { readonly id: string; readonly amount: Minor; readonly for: RefundCause }

export const REFUND_CAUSES = [
  'overpayment',
  'shippingDifference',
  'latePayment',
  'cancellation',
  'unavailability',
  'expiry',
  'return',
  'goodwill',
] as const

/** Why money is owed back. */
export type RefundCause = (typeof REFUND_CAUSES)[number]

export const emptyLedger: Ledger = {
  asked: 'nothing',
  received: [],
  owed: [],
  refunds: 0,
  refunded: [],
  forfeited: 0,
  mayKeep: false,
  shippingAllowance: 0,
}

export type LedgerDraft = Mutable<Ledger>

/** A copy of a ledger to write into; spelled out, as a sale is, so that every ledger has the same shape. */
export const ledgerDraft = (ledger: Ledger): LedgerDraft => ({
  asked: ledger.asked,
  received: ledger.received,
  owed: ledger.owed,
  refunds: ledger.refunds,
  refunded: ledger.refunded,
  forfeited: ledger.forfeited,
  mayKeep: ledger.mayKeep,
  shippingAllowance: ledger.shippingAllowance,
})

/** The ledger of a sale of which something has just ended. */
export const ledgerThatMayKeep = (ledger: Ledger): Ledger => {
  const money = ledgerDraft(ledger)
  money.mayKeep = true
  return money
}

/** The id of the refund that is owed as the `count`th. */
export const refundId = (count: number): string => `refund-${count}`

/** Whether money was owed back under this id before. */
export const isKnownRefund = ({ owed, refunds }: Ledger, id: string): boolean => {
  for (const each of owed) if (each.id === id) return true
  return id !== refundId(refunds + 1) && numberOf(id) <= refunds
}

/** How many refunds have been owed once this one is: numbers are never given twice. */
export const refundsWith = ({ refunds }: Ledger, id: string): number => {
  if (id === refundId(refunds + 1)) return refunds + 1
  const number = numberOf(id)
  return number <= MOST_REFUNDS ? Math.max(refunds + 1, number) : refunds + 1
}

const MOST_REFUNDS = 1_000_000_000

/** The number in the id of a refund; endless, if it has another form. */
const numberOf = (id: string): number => {
  const number = Number(id.slice('refund-'.length))
  return number >= 1 && refundId(number) === id ? number : Number.POSITIVE_INFINITY
}

export const sumOf = (entries: readonly { readonly amount: Minor }[]): Minor => {
  let sum = 0
  for (const entry of entries) sum += entry.amount
  return sum
}

export const heldIn = (ledger: Ledger): Minor =>
  sumOf(ledger.received) - sumOf(ledger.refunded) - sumOf(ledger.owed) - ledger.forfeited
