/**
 * How the time of something grows with its size: 1 is in proportion, 2 is quadratic. Something that is prepared once for each size
 * is run several times, and the fastest run counts. What is measured is the time of the processor, not of the clock, so that what
 * else the machine does counts for little.
 */
export type Growth = {
  /** Milliseconds of the fastest run at each size. */
  readonly fastest: readonly [small: number, large: number]
  readonly exponent: number
}

const RUNS = 3
const ENOUGH_MS = 10

export const growthOf = (prepare: (size: number) => () => unknown, [small, large]: readonly [number, number]): Growth => {
  const fastest = [fastestOf(prepare(small)), fastestOf(prepare(large))] as const
  return { fastest, exponent: Math.log(fastest[1] / fastest[0]) / Math.log(large / small) }
}

const fastestOf = (run: () => unknown): number => {
  let fastest = Number.POSITIVE_INFINITY
  const start = milliseconds()
  for (let runs = 0; runs < RUNS || milliseconds() - start < ENOUGH_MS; runs++) {
    const before = milliseconds()
    run()
    fastest = Math.min(fastest, milliseconds() - before)
  }
  // What is too fast for the clock took one step of it at most.
  return Math.max(fastest, STEP_MS)
}

const STEP_MS = 0.001

const milliseconds = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) * STEP_MS
}
