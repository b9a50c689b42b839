/**
 * Every difference from the baseline that is wanted, and why.
 *
 * 1. An entry recognises its differences precisely: what is not meant by it is to be found.
 * 2. It says how many there are. An entry that is met less often, or more often, or never, fails the test.
 */
import type { Listed } from './compare.ts'

export const DIFFERENCES: readonly Listed[] = []
