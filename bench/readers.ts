/**
 * Every reader on documents of which one place grows, with what is right there and with what is not: nanoseconds for each thing
 * in that place, and how the time grows with their number.
 */
import { GROWING, READERS } from '../test/schema/growing.ts'
import { growthOf } from './exponent.ts'
import type { Case } from './measure.ts'

const SIZES = [1_000, 16_000] as const

export const readers = (): readonly Case[] =>
  GROWING.map(({ reader, what, make }) => ({
    case: what,
    lines: () => {
      const { fastest, exponent } = growthOf((size) => {
        const json = make(size)
        return () => READERS[reader](json)
      }, SIZES)
      const oursNs = (fastest[1] * 1e6) / SIZES[1]
      return [{ case: `${reader} ${what}`, oursNs, peer: null, peerNs: null, ratio: null, exponent }]
    },
  }))
