/** How long one run takes: the median over many samples, each of enough runs to outlast the clock's own step. */
import { Bench } from 'tinybench'

/** Does something so many times, and answers with anything that depends on it, so that none of it can be left out. */
export type Loop = (runs: number) => unknown

export type Case =
  | { readonly case: string; readonly ours: Loop; readonly peers: Readonly<Record<string, Loop>> }
  /** What can be done only once brings its own samples, in nanoseconds. */
  | { readonly case: string; readonly samples: () => readonly number[] }
  /** What changes as it runs is measured as a whole, and brings its own lines. */
  | { readonly case: string; readonly lines: () => readonly Omit<Line, 'suite'>[] }

/**
 * One line of the table: nanoseconds a run, and how many times ours fits into theirs. A case without a peer has a line of its
 * own.
 */
export type Line = {
  readonly suite: string
  readonly case: string
  readonly oursNs: number
  readonly peer: string | null
  readonly peerNs: number | null
  readonly ratio: number | null
  /** How many times what ours takes at the smallest size, where there are several. */
  readonly growth?: number
  /** How the time of all of it grows with its size: 1 is in proportion, 2 quadratic. */
  readonly exponent?: number
  /** What the figures count, where it is not nanoseconds. */
  readonly unit?: 'bytes'
}

/** A loop over a function that is slow beside the call. What is fast writes its loop out. */
export const each =
  (work: (run: number) => unknown): Loop =>
  (runs) => {
    let last: unknown
    for (let run = 0; run < runs; run++) last = work(run)
    return last
  }

/** Long enough that the clock's resolution does not show. */
const SAMPLE_MS = 0.2

const runsASample = async (loop: Loop): Promise<number> => {
  let runs = 1
  for (;;) {
    const start = performance.now()
    await loop(runs)
    if (performance.now() - start >= SAMPLE_MS || runs >= 2 ** 20) return runs
    runs *= 2
  }
}

export const nanoseconds = async (loop: Loop): Promise<number> => {
  const isAsync = loop(1) instanceof Promise
  const runs = await runsASample(loop)
  const bench = new Bench({ time: 200, iterations: 5, warmupTime: 50, warmupIterations: 2 })
  const kept: unknown[] = [undefined]
  const once = (): void => {
    kept[0] = loop(runs)
  }
  const awaited = async (): Promise<void> => {
    kept[0] = await loop(runs)
  }
  // A loop that need not be waited for is not: waiting costs more than what is measured.
  bench.add('loop', isAsync ? awaited : once)
  const [task] = await bench.run()
  if (task?.result === undefined || !('latency' in task.result)) throw new Error('nothing was measured')
  return (task.result.latency.p50 * 1e6) / runs
}

const median = (samples: readonly number[]): number =>
  [...samples].sort((one, other) => one - other)[Math.floor(samples.length / 2)] ?? Number.NaN

/** Ours is measured again before each peer, so that a machine that is busy for a while does not decide. */
export const measured = async (suite: string, one: Case): Promise<readonly Line[]> => {
  const alone = (oursNs: number): Line => ({ suite, case: one.case, oursNs, peer: null, peerNs: null, ratio: null })
  if ('lines' in one) return one.lines().map((line) => ({ suite, ...line }))
  if ('samples' in one) return [alone(median(one.samples()))]
  const ours: number[] = []
  const theirs: (readonly [peer: string, ns: number])[] = []
  for (const [peer, loop] of Object.entries(one.peers)) {
    ours.push(await nanoseconds(one.ours))
    theirs.push([peer, await nanoseconds(loop)])
  }
  const oursNs = median(ours.length > 0 ? ours : [await nanoseconds(one.ours)])
  return theirs.length > 0
    ? theirs.map(([peer, peerNs]) => ({ suite, case: one.case, oursNs, peer, peerNs, ratio: peerNs / oursNs }))
    : [alone(oursNs)]
}
