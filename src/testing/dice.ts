/**
 * Choices that all follow from one number: the same seed chooses the same, on every machine.
 *
 * A history has to be written command by command, each fit for what the ones before it have brought about. Dice keep that in one
 * plain loop; fast-check draws the seed.
 */
import fc from 'fast-check'

export type Dice = {
  /** A whole number from 0 to `most`, both included. */
  readonly upTo: (most: number) => number
  /** True once in so many times. */
  readonly once: (times: number) => boolean
  readonly of: <T>(choices: readonly [T, ...T[]]) => T
}

/** The numbers that choices follow from. None is smaller than another: a history does not shrink by its seed. */
export const seeds: fc.Arbitrary<number> = fc.noShrink(fc.noBias(fc.integer()))

const SIZE = 2 ** 24

export const diceOf = (seed: number): Dice => {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1)
  const roll = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 8) / SIZE
  }
  const upTo = (most: number): number => Math.floor((roll() + roll() / SIZE) * (most + 1))
  return {
    upTo,
    once: (times) => upTo(times - 1) === 0,
    of: (choices) => choices[upTo(choices.length - 1)] ?? choices[0],
  }
}
