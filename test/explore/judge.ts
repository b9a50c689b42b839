/** What explorations come to: what they found that is not on the list of what is known, and what on the list they did not find. */
import type { Explored, Found } from './explore.ts'
import { type Finding, signatureOf } from './finding.ts'
import { type Known, known, knownAs } from './known.ts'

/** Findings are told by what they are known as; what is not known is told apart by itself. */
export const nameOf = (finding: Finding): string => knownAs(finding)?.says ?? signatureOf(finding)

export const unlistedIn = ({ found }: Explored): readonly Found[] => found.filter(({ finding }) => knownAs(finding) === null)

/** What stands on the list, under the terms of one shop. */
export type Unmet = Pick<Known, 'number' | 'says'> & { readonly shop: string }

/** What would have been met with so many strays, shop by shop, and was not. */
export const notMetIn = (explored: readonly Explored[], strays: number): readonly Unmet[] => {
  const met = new Set(explored.flatMap(({ found }) => found.map(({ name, finding }) => `${finding.shop}: ${name}`)))
  return known
    .filter((each) => each.strays <= strays)
    .flatMap(({ number, says, under }) => under.map((shop): Unmet => ({ number, says, shop })))
    .filter(({ shop, says }) => !met.has(`${shop}: ${says}`))
}
