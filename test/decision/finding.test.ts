import { describe, expect, it } from 'vitest'
import { both, type Finding, grant, refuse, refuseIfAny } from '../../src/decision/finding.ts'
import type { Reason } from '../../src/decision/reason.ts'

const because = (code: string): Reason => ({ code, clause: null, facts: {} })
const yes = (code: string): Finding<string, Reason, string> => grant([`${code}-event`], [because(code)])
const no = (code: string): Finding<string, Reason, string> => refuse([because(code)], [`${code}-remedy`])

it('a finding is a grant with its events, or a refusal with what is open instead', () => {
  const [one, other] = [because('a'), because('b')]
  expect(grant(['e'], [one])).toEqual({ verdict: 'granted', events: ['e'], because: [one] })
  expect(refuse([one, other], ['r'])).toEqual({ verdict: 'refused', because: [one, other], remedies: ['r'] })
})

describe('refuseIfAny', () => {
  it('grants when there are no problems', () => expect(refuseIfAny([], grant(['e'], []))).toEqual(grant(['e'], [])))
  it('refuses with all the problems there are', () => {
    expect(refuseIfAny([because('a'), because('b')], grant(['e'], []), ['r'])).toEqual(
      refuse([because('a'), because('b')], ['r']),
    )
  })
})

describe('both', () => {
  it.each<readonly [string, Finding<string, Reason, string>, Finding<string, Reason, string>, unknown]>([
    ['grants add up', yes('a'), yes('b'), grant(['a-event', 'b-event'], [because('a'), because('b')])],
    ['refusal trumps grant', yes('a'), no('b'), no('b')],
    ['whichever comes first', no('a'), yes('b'), no('a')],
    ['refusals add up', no('a'), no('b'), refuse([because('a'), because('b')], ['a-remedy', 'b-remedy'])],
    [
      'a reason is given once',
      refuse([because('a'), because('b')], []),
      refuse([because('c'), because('a')], []),
      refuse([because('a'), because('b'), because('c')], []),
    ],
    [
      'the same code of other facts is another reason',
      refuse([{ ...because('a'), facts: { line: 'L1' } }], []),
      refuse([{ ...because('a'), facts: { line: 'L2' } }], []),
      refuse(
        [
          { ...because('a'), facts: { line: 'L1' } },
          { ...because('a'), facts: { line: 'L2' } },
        ],
        [],
      ),
    ],
    [
      'the same facts of another clause, too',
      refuse([because('a')], []),
      refuse([{ ...because('a'), clause: 'T-1' }], []),
      refuse([because('a'), { ...because('a'), clause: 'T-1' }], []),
    ],
    [
      'the same facts written in another order are not',
      refuse([{ ...because('a'), facts: { line: 'L1', of: { wanted: 2, available: 1 } } }], []),
      refuse([{ ...because('a'), facts: { of: { available: 1, wanted: 2 }, line: 'L1' } }], []),
      refuse([{ ...because('a'), facts: { line: 'L1', of: { wanted: 2, available: 1 } } }], []),
    ],
    [
      'a refusal that says nothing new still offers its remedies',
      refuse([because('a')], ['first']),
      refuse([because('a')], ['second']),
      refuse([because('a')], ['first', 'second']),
    ],
    ['a grant that says nothing leaves the other as it is', grant([], []), no('a'), no('a')],
    ['and takes nothing from the one before', yes('a'), grant([], []), yes('a')],
  ])('%s', (_, one, other, found) => expect(both(one, other)).toEqual(found))

  it('leaves the two as they were', () => {
    const [one, other] = [no('a'), refuse([because('a'), because('b')], ['b-remedy'])]
    both(one, other)
    expect([one, other]).toEqual([no('a'), refuse([because('a'), because('b')], ['b-remedy'])])
  })
})
