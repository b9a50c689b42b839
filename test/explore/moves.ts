import type { Policy } from '../../src/policy/policy.ts'
import { alphabet, type Move } from './alphabet.ts'
import type { Scope } from './scope.ts'
import type { State } from './state.ts'
import { waits } from './waits.ts'

/** Everything that can be done next: every command, and every wait. */
export const movesFrom = (policy: Policy, scope: Scope, { order, now }: State): readonly Move[] => [
  ...alphabet(policy, scope, order, now),
  ...waits(policy, order, now),
]
