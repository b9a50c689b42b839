/**
 * What the customer or the shop owes, and what can lapse: one list in the head of an order.
 *
 * 1. An event begins a duty and fixes when it is due; another event ends it. Nothing here computes a date or reads terms.
 * 2. Of duties that are missed at one instant the shop’s are decided first; then the customer’s, the one that keeps least first.
 * 3. A duty that the shop missed stays owed, and is marked as late.
 */
import { type Consequence, UNSAID } from './consequence.ts'
import type { Due } from './due.ts'

/**
 * Every duty: who owes it, what follows if it is missed, and whether the order waits for it. Where it does, a new one replaces
 * those before.
 */
const DUTIES = {
  quote: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  confirmation: { party: 'customer', ifMissed: 'ends', isWaitedFor: true },
  payment: { party: 'customer', ifMissed: 'ends', isWaitedFor: true },
  consent: { party: 'customer', ifMissed: 'recorded', isWaitedFor: false },
  stock: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  supply: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  arrivalNotice: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  preparation: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  shipment: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  delivery: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  returnAnswer: { party: 'shop', ifMissed: 'recorded', isWaitedFor: false },
  goodsBack: { party: 'customer', ifMissed: 'lapses', isWaitedFor: false },
  returnWindow: { party: 'customer', ifMissed: 'lapses', isWaitedFor: false },
  promisedShipment: { party: 'shop', ifMissed: 'recorded', isWaitedFor: true },
  cancellationAnswer: { party: 'shop', ifMissed: 'recorded', isWaitedFor: false },
  refund: { party: 'shop', ifMissed: 'recorded', isWaitedFor: false },
} as const
DUTIES satisfies Record<string, Pick<Duty, 'party'> & { readonly ifMissed: keyof typeof UNSAID; readonly isWaitedFor: boolean }>

/** What can be owed: `payment`, `shipment`, `refund`, … */
export type DutyName = keyof typeof DUTIES

/** Every duty there is, in the order in which obligations are listed. */
export const DUTY_NAMES: readonly DutyName[] = Object.keys(DUTIES) as DutyName[]

/** One thing owed, or one right that can lapse (`returnWindow`). */
export type Duty = {
  readonly party: 'customer' | 'shop'
  readonly owes: DutyName
  /** Which one, where there can be several: the refund's, the return's, the cancellation's id; of a consent, what is late. */
  readonly id: string | null
  /** By when (exclusive), from when, and by which clause; or why there is no instant. */
  readonly due: Due
  /** Missed, and recorded as such. */
  readonly late: boolean
}

/** What has been recorded as missed. */
export type MissedDuty = { readonly owes: DutyName; readonly id: string | null; readonly by: number }

/** What follows if it is missed: what the term says, or what follows for every shop. */
export const consequenceOf = ({ owes, due }: Pick<Duty, 'owes' | 'due'>): Consequence =>
  due.ifMissed ?? UNSAID[DUTIES[owes].ifMissed]

const RANK = Object.fromEntries(DUTY_NAMES.map((name, index) => [name, index])) as { readonly [D in DutyName]: number }

/** Which of two duties is listed first: negative, if the first is. */
export const compareDuties = (one: Duty, other: Duty): number => RANK[one.owes] - RANK[other.owes]

/** Which of two duties that are missed at one instant is decided first: negative, if the first is. */
export const compareMissed = (one: Duty, other: Duty): number => {
  if (one.party !== other.party) return one.party === 'shop' ? -1 : 1
  return keptIfMissed(one) - keptIfMissed(other) || compareDuties(one, other)
}

/** How much is lost with it, as a rank: nothing, an amount, the deposit, everything. */
const keptIfMissed = (duty: Duty): number => {
  const consequence = consequenceOf(duty)
  if (consequence.then !== 'ends' || consequence.keeps === 'nothing') return 0
  if (typeof consequence.keeps === 'object') return 1
  return consequence.keeps === 'nonRefundableDeposit' ? 2 : 3
}

/** A duty as it begins. A promise that was missed and now stands again is late from the beginning. */
export const dutyOf = (missed: readonly MissedDuty[], owes: DutyName, due: Due, id: string | null): Duty => {
  const { party } = DUTIES[owes]
  return { party, owes, id, due, late: isMissed(missed, owes, id, due.by) }
}

const isMissed = (missed: readonly MissedDuty[], owes: DutyName, id: string | null, by: number | null): boolean => {
  for (const each of missed) if (each.owes === owes && each.id === id && each.by === by) return true
  return false
}

const NONE: readonly Duty[] = []

/** A set, because every event asks: looking ever different names up in an object is slow. */
const WAITED_FOR: ReadonlySet<DutyName> = new Set(DUTY_NAMES.filter((name) => DUTIES[name].isWaitedFor))

const isWaitedFor = ({ owes }: Duty): boolean => WAITED_FOR.has(owes)

/** The list once the order no longer waits for what it waited for. */
export const withoutWaitedFor = (duties: readonly Duty[]): readonly Duty[] => {
  // Mostly nothing is left: a list that grows reserves room for more than it ever has.
  for (const duty of duties) if (!isWaitedFor(duty)) return duties.filter((each) => !isWaitedFor(each))
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
          late: change.late ?? duty.late,
        }
      : duty,
  )

const ABOUT_GOODS: ReadonlySet<DutyName> = new Set(['supply', 'stock', 'preparation', 'shipment', 'delivery'])

/** Whether the goods themselves are late when it is missed. A promised date is none of these: the promise is about a date. */
export const isAboutGoods = (owes: DutyName): boolean => ABOUT_GOODS.has(owes)

/** The first duty of this name, or null. */
export const dutyIn = (duties: readonly Duty[], owes: DutyName): Duty | null => {
  for (const duty of duties) if (duty.owes === owes) return duty
  return null
}
