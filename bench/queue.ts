/**
 * The queue of one item at three sizes: all join at the end, a tenth as many come late, with places anywhere among them; a random
 * tenth cancels, and stock comes in a thousand deliveries until everybody else is served. Nanoseconds an order that joins, comes
 * late, cancels or is served; bytes an order that waits.
 *
 * Ours decides, gives reasons, remembers ids, folds the events and keeps every version. The others do no more than they must:
 * keep who waits, and say who gets what.
 */
import { heapUsed } from './heap.ts'
import type { Case, Line } from './measure.ts'
import { queueGrowth } from './queueGrowth.ts'
import { CONTENDERS, type Contender, ours } from './queues.ts'

const SIZES = [1_000, 100_000, 1_000_000] as const
const DELIVERIES = 1_000

type Figures = {
  readonly join: number
  readonly late: number
  readonly cancel: number
  readonly receive: number
  readonly bytes: number
}

export const queue = (): readonly Case[] => {
  // Once without counting, so that the smallest size is not the one that warms up.
  figuresOf(ours, SIZES[0])
  let smallest: Figures | null = null
  const lives: readonly Case[] = SIZES.map((size) => ({
    case: `queue ${size}`,
    lines: () => {
      const own = figuresOf(ours, size)
      const first = smallest ?? own
      smallest = first
      const theirs = Object.entries(CONTENDERS).map(([peer, contender]) => ({ peer, figures: figuresOf(contender, size) }))
      // Collecting garbage takes long, and a small heap says little of what is in it.
      const steps = ['join', 'late', 'cancel', 'receive', ...(size === SIZES[0] ? [] : (['bytes'] as const))] as const
      return steps.flatMap((step) => theirs.map(({ peer, figures }) => lineOf(size, step, peer, own, figures, first)))
    },
  }))
  return [...lives, { case: 'growth', lines: queueGrowth }]
}

const lineOf = (
  size: number,
  step: keyof Figures,
  peer: string,
  own: Figures,
  figures: Figures,
  smallest: Figures,
): Omit<Line, 'suite'> => ({
  case: `${step} ${size}`,
  oursNs: own[step],
  peer,
  peerNs: figures[step],
  ratio: figures[step] / own[step],
  ...(step === 'bytes' ? { unit: 'bytes' } : growthTo(size, own[step] / smallest[step])),
})

/** Of one, how many times what it takes at the smallest size; of all together, the exponent. */
const growthTo = (size: number, growth: number): Pick<Line, 'growth' | 'exponent'> =>
  size === SIZES[0] ? { growth } : { growth, exponent: 1 + Math.log(growth) / Math.log(size / SIZES[0]) }

/** The middle of as many lives as half a second allows, one at least; who takes far too long does only some of each step. */
const figuresOf = (contender: Contender, size: number): Figures => {
  const lives: Figures[] = []
  for (const start = performance.now(); lives.length === 0 || performance.now() - start < 500; )
    lives.push(lifeOf(contender, size))
  const middle = (step: keyof Figures): number =>
    lives.map((life) => life[step]).sort((one, other) => one - other)[lives.length >>> 1] ?? Number.NaN
  return {
    join: middle('join'),
    late: middle('late'),
    cancel: middle('cancel'),
    receive: middle('receive'),
    bytes: middle('bytes'),
  }
}

const lifeOf = <S>({ begin, join, late, cancel, receive }: Contender<S>, size: number): Figures => {
  const before = heap(size)
  let state = begin()
  // Whatever it takes: what follows is of so many who wait.
  const joined = timed(size, size, (index) => {
    state = join(state, index)
  })
  const bytes = (heap(size) - before) / size
  const leavers = tenthOf(size)
  const places = [...leavers].reverse()
  const lateJoined = timed(places.length, 16, (index) => {
    state = late(state, places[index] as number)
  })
  const cancelled = timed(leavers.length, 16, (index) => {
    state = cancel(state, leavers[index] as number)
  })
  let served = 0
  const received = timed(DELIVERIES, 1, (delivery) => {
    const [next, given] = receive(state, delivery, Math.ceil((1.1 * size) / DELIVERIES))
    state = next
    served += given
  })
  return {
    join: joined.each,
    late: lateJoined.each,
    cancel: cancelled.each,
    receive: (received.each * received.done) / served,
    bytes,
  }
}

/** At most two seconds of it, looking at the clock after every so many. */
const timed = (times: number, at: number, work: (index: number) => void): { readonly each: number; readonly done: number } => {
  const start = performance.now()
  let done = 0
  while (done < times && (done % at !== 0 || performance.now() - start < 2_000)) work(done++)
  return { each: ((performance.now() - start) * 1e6) / done, done }
}

/** Every tenth by chance, the same ones each time: a generator of Lehmer's. */
const tenthOf = (size: number): readonly number[] => {
  const all = Array.from({ length: size }, (_, index) => index)
  let seed = 1
  for (let index = 0; index < size / 10; index++) {
    seed = (seed * 48_271) % 2_147_483_647
    const other = index + (seed % (size - index))
    const swapped = all[other] as number
    all[other] = all[index] as number
    all[index] = swapped
  }
  return all.slice(0, size / 10)
}

const heap = (size: number): number => (size === SIZES[0] ? Number.NaN : heapUsed())
