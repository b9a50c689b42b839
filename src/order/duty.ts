/**
 * What the customer or the shop owes, and what can lapse: one list in the head of an order.
 *
 * 1. An event begins a duty and fixes when it is due; another event ends it. Nothing here computes a date or reads terms.
 * 2. Of two duties due at the same instant, the one that comes first in `DUTIES` is decided first.
 * 3. A duty that the shop missed stays owed, and is marked as late.
 */
import type { Due } from './due.ts'

/**
 * Every duty: who owes it, what follows if it is missed, and whether the order waits for it. Where it does, a new one replaces
 * those before.
 */
const DUTIES = {
  quote: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  confirmation: { party: 'customer', ifMissed: 'expires', isWaitedFor: true },
  payment: { party: 'customer', ifMissed: 'expires', isWaitedFor: true },
  stock: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  arrivalNotice: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  preparation: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  shipment: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  delivery: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  returnAnswer: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: false },
  goodsBack: { party: 'customer', ifMissed: 'completes', isWaitedFor: false },
  returnWindow: { party: 'customer', ifMissed: 'completes', isWaitedFor: false },
  promisedShipment: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: true },
  cancellationAnswer: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: false },
  refund: { party: 'shop', ifMissed: 'isRecorded', isWaitedFor: false },
} as const
DUTIES satisfies Record<string, Pick<Duty, 'party' | 'ifMissed'> & { readonly isWaitedFor: boolean }>

/** What can be owed: `payment`, `shipment`, `refund`, … */
export type DutyName = keyof typeof DUTIES

/** Every duty there is, in the order in which those of one instant are decided. */
export const DUTY_NAMES: readonly DutyName[] = Object.keys(DUTIES) as DutyName[]

/**
 * `expires`: the order ends unpaid or unconfirmed. `completes`: it ends as it stands. `isRecorded`: the duty stays owed, and is
 * recorded as late.
 */
export type Consequence = 'expires' | 'completes' | 'isRecorded'

/** One thing owed, or one right that can lapse (`returnWindow`). */
export type Duty = {
  readonly party: 'customer' | 'shop'
  readonly owes: DutyName
  /** Which one, where there can be several: the refund's, the return's, the cancellation's id. */
  readonly id: string | null
  /** By when (exclusive), from when, and by which clause; or why there is no instant. */
  readonly due: Due
  readonly ifMissed: Consequence
  /** Missed, and recorded as such. */
  readonly late: boolean
}

/** What has been recorded as missed. */
export type MissedDuty = { readonly owes: DutyName; readonly id: string | null; readonly by: number }

const RANK = Object.fromEntries(DUTY_NAMES.map((name, index) => [name, index])) as { readonly [D in DutyName]: number }

/** Which of two duties comes first where both are due at one instant: negative, if the first does. */
export const compareDuties = (one: Duty, other: Duty): number => RANK[one.owes] - RANK[other.owes]

/** A duty as it begins. A promise that was missed and now stands again is late from the beginning. */
export const dutyOf = (missed: readonly MissedDuty[], owes: DutyName, due: Due, id: string | null): Duty => {
  const { party, ifMissed } = DUTIES[owes]
  return { party, owes, id, due, ifMissed, late: isMissed(missed, owes, id, due.by) }
}

const isMissed = (missed: readonly MissedDuty[], owes: DutyName, id: string | null, by: number | null): boolean => {
  for (const each of missed) if (each.owes === owes && each.id === id && each.by === by) return true
  return false
}

const NONE: readonly Duty[] = []

/** The list once the order no longer waits for what it waited for. */
export const withoutWaitedFor = (duties: readonly Duty[]): readonly Duty[] => {
  // Mostly nothing is left: a list that grows reserves room for more than it ever has.
  for (const duty of duties) if (!DUTIES[duty.owes].isWaitedFor) return duties.filter((each) => !DUTIES[each.owes].isWaitedFor)
  return NONE
}

/** The list without one duty. */
export const withoutDuty = (duties: readonly Duty[], owes: DutyName, id: string | null): readonly Duty[] => {
  const isAnother = (duty: Duty): boolean => duty.owes !== owes || duty.id !== id
  for (const duty of duties) if (isAnother(duty)) return duties.filter(isAnother)
  return NONE
}

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

const ABOUT_GOODS: ReadonlySet<DutyName> = new Set(['stock', 'preparation', 'shipment', 'delivery'])

/** Whether the goods themselves are late when it is missed. A promised date is none of these: the promise is about a date. */
export const isAboutGoods = (owes: DutyName): boolean => ABOUT_GOODS.has(owes)

/** The first duty of this name, or null. */
export const dutyIn = (duties: readonly Duty[], owes: DutyName): Duty | null => {
  for (const duty of duties) if (duty.owes === owes) return duty
  return null
}
