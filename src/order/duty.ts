/**
 * What the customer or the shop owes, and what can lapse: one list in the head of an order.
 *
 * 1. An event begins a duty and fixes when it is due; another event ends it. No date is computed from an order, and no terms are
 *    asked.
 * 2. The list keeps the order of `DUTIES`: of two that are due at one instant, the first is decided first.
 * 3. A duty that was missed stays owed, and is marked as late.
 */
import type { Due } from './due.ts'

/** Every duty there is, whose it is, and what follows if it is missed. */
const DUTIES = {
  quote: { party: 'shop', ifMissed: 'isRecorded' },
  confirmation: { party: 'customer', ifMissed: 'expires' },
  payment: { party: 'customer', ifMissed: 'expires' },
  stock: { party: 'shop', ifMissed: 'isRecorded' },
  arrivalNotice: { party: 'shop', ifMissed: 'isRecorded' },
  preparation: { party: 'shop', ifMissed: 'isRecorded' },
  shipment: { party: 'shop', ifMissed: 'isRecorded' },
  delivery: { party: 'shop', ifMissed: 'isRecorded' },
  returnAnswer: { party: 'shop', ifMissed: 'isRecorded' },
  goodsBack: { party: 'customer', ifMissed: 'completes' },
  returnWindow: { party: 'customer', ifMissed: 'completes' },
  promisedShipment: { party: 'shop', ifMissed: 'isRecorded' },
  cancellationAnswer: { party: 'shop', ifMissed: 'isRecorded' },
  refund: { party: 'shop', ifMissed: 'isRecorded' },
} as const
DUTIES satisfies Record<string, Pick<Duty, 'party' | 'ifMissed'>>

/** What can be owed: `payment`, `shipment`, `refund`, … */
export type DutyName = keyof typeof DUTIES

/** Every duty there is, in the order in which those of one instant are decided. */
export const DUTY_NAMES: readonly DutyName[] = Object.keys(DUTIES) as DutyName[]

/**
 * `expires`: the order ends unpaid or unconfirmed. `completes`: it ends as it stands. `isRecorded`: it stays owed, and is on
 * record as late.
 */
export type Consequence = 'expires' | 'completes' | 'isRecorded'

/** One thing owed, or one right that can lapse (`returnWindow`). */
export type Duty = {
  readonly party: 'customer' | 'shop'
  readonly owes: DutyName
  /** Which one, where there can be several: the refund's, the return's, the cancellation's id. */
  readonly id: string | null
  /** By when (exclusive), not expected before when, and by which clause; or why no instant can be given. */
  readonly due: Due
  readonly ifMissed: Consequence
  /** Missed, and recorded as such. */
  readonly late: boolean
}

/** What has been recorded as missed. */
export type MissedDuty = { readonly owes: DutyName; readonly id: string | null; readonly by: number }

/** What an order waits for, one after another: each replaces the one before. */
export const WAITED_FOR: readonly DutyName[] = [
  'payment',
  'stock',
  'arrivalNotice',
  'preparation',
  'shipment',
  'delivery',
  'promisedShipment',
]

const RANK = Object.fromEntries(DUTY_NAMES.map((name, index) => [name, index])) as { readonly [D in DutyName]: number }

/** The list with a duty begun. Of one that had been missed before, also that it is late. */
export const withDuty = (
  duties: readonly Duty[],
  missed: readonly MissedDuty[],
  owes: DutyName,
  due: Due,
  id: string | null = null,
): readonly Duty[] => {
  const { party, ifMissed } = DUTIES[owes]
  const late = missed.some((each) => each.owes === owes && each.id === id && each.by === due.by)
  const begun: Duty = { party, owes, id, due, ifMissed, late }
  const after = duties.findIndex((each) => RANK[each.owes] > RANK[owes])
  return after < 0 ? [...duties, begun] : [...duties.slice(0, after), begun, ...duties.slice(after)]
}

/** The list without the duties of these names. */
export const withoutDuties = (duties: readonly Duty[], names: readonly DutyName[]): readonly Duty[] =>
  duties.some(({ owes }) => names.includes(owes)) ? duties.filter(({ owes }) => !names.includes(owes)) : duties

/** The list without one duty. */
export const withoutDuty = (duties: readonly Duty[], owes: DutyName, id: string | null): readonly Duty[] =>
  duties.filter((duty) => duty.owes !== owes || duty.id !== id)

/** The list with one duty changed. */
export const changeDuty = (
  duties: readonly Duty[],
  owes: DutyName,
  id: string | null,
  change: Partial<Pick<Duty, 'due' | 'late'>>,
): readonly Duty[] =>
  duties.map((duty) =>
    duty.owes === owes && duty.id === id
      ? {
          party: duty.party,
          owes,
          id,
          due: change.due ?? duty.due,
          ifMissed: duty.ifMissed,
          late: change.late ?? duty.late,
        }
      : duty,
  )

/** The first duty of this name, or null. */
export const dutyIn = (duties: readonly Duty[], owes: DutyName): Duty | null => {
  for (const duty of duties) if (duty.owes === owes) return duty
  return null
}
