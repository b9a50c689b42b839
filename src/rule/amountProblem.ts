import type { Reason } from '../decision/reason.ts'
import type { Minor } from '../value/money.ts'

export type AmountReason = Reason<'badAmount', { readonly amount: number }>

/** An amount that changes hands is a whole number of minor units, at least one. */
export const amountProblem = (amount: Minor): readonly AmountReason[] =>
  Number.isSafeInteger(amount) && amount >= 1 ? [] : [{ code: 'badAmount', clause: null, facts: { amount } }]
