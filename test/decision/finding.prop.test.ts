import fc from 'fast-check'
import { expect, it } from 'vitest'
import { both, type Finding, grant, refuse } from '../../src/decision/finding.ts'
import type { Reason } from '../../src/decision/reason.ts'

type Some = Finding<string, Reason, string>

const reason = fc.record({
  code: fc.constantFrom('a', 'b'),
  clause: fc.constantFrom(null, 'T-1'),
  facts: fc.constantFrom({}, { line: 'L1' }, { line: 'L2' }),
})
/** No rule says one thing twice. */
const reasons = fc.uniqueArray(reason, { maxLength: 4, selector: (each) => JSON.stringify(each) })
const words = fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })

const finding: fc.Arbitrary<Some> = fc.oneof(
  fc.tuple(words, reasons).map(([events, because]): Some => grant(events, because)),
  fc
    .tuple(reasons, words)
    .filter(([because]) => because.length > 0)
    .map(([because, remedies]): Some => refuse(because as [Reason, ...Reason[]], remedies)),
)

const nothing: Some = grant([], [])
const saidBy = (...findings: readonly Some[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ because }) => because.map((each) => JSON.stringify(each))))

it('it does not matter which two of three are put together first', () => {
  fc.assert(
    fc.property(finding, finding, finding, (one, two, three) => {
      expect(both(both(one, two), three)).toEqual(both(one, both(two, three)))
    }),
  )
})

it('what says nothing changes nothing', () => {
  fc.assert(
    fc.property(finding, (one) => {
      expect([both(nothing, one), both(one, nothing)]).toEqual([one, one])
    }),
  )
})

it('a refusal says everything that stands against it, and nothing twice', () => {
  fc.assert(
    fc.property(finding, finding, (one, other) => {
      const found = both(one, other)
      const against = [one, other].filter(({ verdict }) => verdict === 'refused')
      expect(found.verdict).toBe(against.length === 0 ? 'granted' : 'refused')
      if (against.length === 0) return
      expect(saidBy(found)).toEqual(saidBy(...against))
      expect(found.because).toHaveLength(saidBy(found).size)
    }),
  )
})

it('a grant brings about what both do, in their order', () => {
  fc.assert(
    fc.property(finding, finding, (one, other) => {
      const found = both(one, other)
      if (one.verdict === 'refused' || other.verdict === 'refused') return
      expect(found).toEqual(grant([...one.events, ...other.events], [...one.because, ...other.because]))
    }),
  )
})
