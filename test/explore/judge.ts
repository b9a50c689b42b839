/** What explorations come to: what they found that is not on the list of what is known, and what on the list they did not find. */
import type { Explored, Found } from './explore.ts'
import { type Finding, signatureOf } from './finding.ts'
import { type Known, known, knownAs } from './known.ts'

/** Findings are told by what they are known as; what is not known is told apart by itself. */
export const nameOf = (finding: Finding): string => knownAs(finding)?.says ?? signatureOf(finding)

export const unlistedIn = ({ found }: Explored): readonly Found[] => found.filter(({ finding }) => knownAs(finding) === null)

/** What would have been met with so many strays under some of the terms, and was met under none. */
export const notMetIn = (explored: readonly Explored[], strays: number): readonly Known[] => {
  const met = new Set(explored.flatMap(({ found }) => found.map(({ name }) => name)))
  return known.filter((each) => each.strays <= strays && !met.has(each.says))
}
