import type { SettlementReason } from '../../rule/settlement/reason.ts'
import { goodwillOn } from '../names.ts'
import type { Telling } from './telling.ts'

/** What is paid out, and what is granted without being owed. */
export const settlementReasons: Telling<SettlementReason> = {
  refundPaid: ({ amount, leftOwed }, { money }) =>
    `${money(amount)} was owed back; ${leftOwed === 0 ? 'nothing more is' : `${money(leftOwed)} still is`}`,
  moreThanOwed: ({ amount, owed }, { money }) =>
    owed === 0
      ? `nothing is owed back, so ${money(amount)} is too much`
      : `${money(amount)} is more than the ${money(owed)} that is owed back`,
  goodwill: ({ on, amount }, { money }) => `the shop takes ${money(amount)} off ${goodwillOn(on)} of its own accord`,
  noLineForGoodwill: ({ line }) => `the order has no line ${line}`,
  moreThanItsWorth: ({ on, amount, left }, { money }) =>
    `${money(amount)} is more than the ${money(left)} that ${goodwillOn(on)} still costs`,
  moreThanHeld: ({ amount, held }, { money }) =>
    `${money(amount)} is more than the ${money(held)} that the shop holds for the order`,
}
