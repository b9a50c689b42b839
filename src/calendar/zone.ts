/**
 * What the clocks of a zone show: local readings from instants, and instants from local readings.
 *
 * 1. The only source is `tzOffset`, which is exact, and slow. Its answers are kept as stretches of time over which the offset
 *    stays the same.
 * 2. Stretches are found for 199 days at a time, when they are first asked for: clocks never change twice within six days, so a
 *    look every six days sees each change, and halving finds its second.
 * 3. A local reading is in milliseconds as if the clocks showed UTC: day × 86,400,000 + time of day.
 */
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants'
import { tzOffset } from '@date-fns/tz/tzOffset'
import { type Day, plusDays } from '../value/day.ts'
import { type Instant, LAST_INSTANT } from '../value/instant.ts'

/** A stretch of time with one offset. `until` is exclusive; two neighbours may have the same offset. */
type Stretch = { readonly from: Instant; readonly until: Instant; readonly offset: number; readonly next?: Stretch }

export type Zone = {
  readonly name: string
  readonly leaves: (Stretch | undefined)[]
  /** The leaf outside the kept ones that was asked for last: whoever counts there goes on from day to day. */
  far?: { readonly index: number; readonly leaf: Stretch }
}

/** A power of two, about 199 days, so that dividing by it is cheap. */
const LEAF = 2 ** 34
const LOOK = 6 * millisecondsInDay
/** Leaves are kept from 1836 to 2394; of other times only the last. */
const FIRST_LEAF = -245
const LEAVES = 1024

const zones = new Map<string, Zone>()

/** The zone of an IANA name, `undefined` where the host knows none. One zone a name: what has been looked up is kept. */
export const zoneOf = (name: string): Zone | undefined => {
  const known = zones.get(name)
  if (known !== undefined) return known
  // Where there is no name at all, `tzOffset` answers for the host's own zone.
  if (typeof name !== 'string' || name === '') return undefined
  // Where the host finds no zone, `tzOffset` reads digits such as +09 anywhere in the name. Only the Etc zones may have them.
  const digits = /[+-]\d\d/.test(name) && !/^Etc\/GMT[+-]1\d$/.test(name)
  if (digits || !Number.isFinite(tzOffset(name, new Date(0)))) return undefined
  const zone: Zone = { name, leaves: new Array(LEAVES) }
  zones.set(name, zone)
  return zone
}

/** The stretch that an instant lies in. */
export const stretchAt = (zone: Zone, instant: Instant): Stretch => {
  const index = Math.floor(instant / LEAF)
  const slot = index - FIRST_LEAF
  let stretch = zone.leaves[slot] ?? leafOf(zone, index)
  while (instant >= stretch.until && stretch.next !== undefined) stretch = stretch.next
  return stretch
}

/** What the clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (zone: Zone, instant: Instant): number => stretchAt(zone, instant).offset

/**
 * The instant at which clocks show a local reading. Shown twice: the earlier. Shown never, because clocks go forward over it: as
 * much later as they go forward.
 */
export const instantShowing = (zone: Zone, local: number): Instant => {
  const near = stretchAt(zone, local)
  return isCalm(near, local) ? local - near.offset : instantNearChange(zone, local)
}

/**
 * Every instant at which clocks show a local reading, the earliest first: mostly one, none where they go forward over it, two
 * where they show it twice.
 */
export const instantsShowing = (zone: Zone, local: number): readonly Instant[] => {
  const near = stretchAt(zone, local)
  if (isCalm(near, local)) return [local - near.offset]
  const all: Instant[] = []
  for (
    let stretch = stretchAt(zone, local - millisecondsInDay);
    stretch.from <= local + millisecondsInDay;
    stretch = stretchAt(zone, stretch.until)
  ) {
    const at = local - stretch.offset
    if (at >= stretch.from && at < stretch.until) all.push(at)
  }
  return all
}

/** The first instant of a local date; of the next one, where clocks skip the whole date. */
export const startOfDay = (zone: Zone, day: Day): Instant => {
  const local = day * millisecondsInDay
  const near = stretchAt(zone, local)
  return isCalm(near, local) ? local - near.offset : startNearChange(zone, local)
}

/**
 * The day that an instant belongs to: the last that has begun. A day that has begun stays begun, also where the clocks go back
 * over midnight and show the date before once more; so later is never an earlier day.
 */
export const dayOn = (zone: Zone, instant: Instant): Day => {
  const stretch = stretchAt(zone, instant)
  const day = dayOfLocal(instant + stretch.offset)
  return instant - stretch.from < millisecondsInDay ? lastBegun(zone, instant, day) : day
}

/** Shortly after clocks went back, the next day may have begun already. */
const lastBegun = (zone: Zone, instant: Instant, shown: Day): Day => {
  let day = shown
  while (startOfDay(zone, plusDays(day, 1)) <= instant) day = plusDays(day, 1)
  return day
}

/** The day of a local reading. */
export const dayOfLocal = (local: number): Day => Math.floor(local / millisecondsInDay) as Day

/** Whether clocks skip a whole date. */
export const isSkipped = (zone: Zone, day: Day): boolean => startOfDay(zone, day) === startOfDay(zone, plusDays(day, 1))

/** What the clocks are ahead of UTC from a day before a date begins until three days later; `undefined` where they change. */
export const offsetAround = (zone: Zone, day: Day): number | undefined => {
  const local = day * millisecondsInDay
  const near = stretchAt(zone, local)
  return local - 2 * millisecondsInDay >= near.from && local + 4 * millisecondsInDay < near.until ? near.offset : undefined
}

/** No clock is further from UTC than a day: whatever a reading means, it means it within this stretch. */
const isCalm = (near: Stretch, local: number): boolean =>
  local - millisecondsInDay >= near.from && local + millisecondsInDay < near.until

const instantNearChange = (zone: Zone, local: number): Instant => {
  const before = offsetAt(zone, local - millisecondsInDay)
  const at = local - before
  const after = offsetAt(zone, at)
  return after === before || offsetAt(zone, local - after) !== after ? at : local - after
}

const startNearChange = (zone: Zone, local: number): Instant => {
  const at = instantNearChange(zone, local)
  if (at + offsetAt(zone, at) === local) return at
  // Midnight is skipped: the day begins where the clocks go forward, at the start of the stretch, or before it where stretches
  // only touch.
  let stretch = stretchAt(zone, at)
  while (offsetAt(zone, stretch.from - 1) === stretch.offset) stretch = stretchAt(zone, stretch.from - 1)
  return stretch.from
}

const leafOf = (zone: Zone, index: number): Stretch => {
  if (zone.far?.index === index) return zone.far.leaf
  const leaf = stretchesIn(zone, index * LEAF, (index + 1) * LEAF)
  if (index >= FIRST_LEAF && index < FIRST_LEAF + LEAVES) zone.leaves[index - FIRST_LEAF] = leaf
  else zone.far = { index, leaf }
  return leaf
}

const stretchesIn = (zone: Zone, from: Instant, until: Instant): Stretch => {
  const offset = lookUp(zone, from)
  for (let seen = from; seen < until; seen += LOOK) {
    const look = Math.min(seen + LOOK, until)
    if (lookUp(zone, look) === offset) continue
    const change = changeBetween(zone, offset, seen, look)
    return change === until ? { from, until, offset } : { from, until: change, offset, next: stretchesIn(zone, change, until) }
  }
  return { from, until, offset }
}

/** The first whole second in (from, until] at which the offset is no longer the given one. */
const changeBetween = (zone: Zone, offset: number, from: Instant, until: Instant): Instant => {
  let before = Math.floor(from / 1000)
  let after = Math.ceil(until / 1000)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (lookUp(zone, middle * 1000) === offset) before = middle
    else after = middle
  }
  return after * 1000
}

const lookUp = (zone: Zone, instant: Instant): number => {
  const within = Math.min(Math.max(instant, -LAST_INSTANT), LAST_INSTANT)
  return Math.round(tzOffset(zone.name, new Date(within)) * millisecondsInMinute)
}
