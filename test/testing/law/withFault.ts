import type { decide as Decide } from '../../../src/workflow/decide.ts'
import { evolve } from '../../../src/order/evolve.ts'
import type { decideAndFold as DecideAndFold } from '../../../src/workflow/decideAndFold.ts'

/** The core with a fault in what it decides: the order that comes of it is folded from the faulty events. */
export const withFault = (
  core: { readonly decideAndFold: typeof DecideAndFold },
  faulty: (decide: typeof Decide) => typeof Decide,
): typeof core => {
  const decide = faulty((policy, order, command) => core.decideAndFold(policy, order, command).decision)
  return {
    decideAndFold: (policy, order, command) => {
      const decision = decide(policy, order, command)
      return { decision, order: decision.events.reduce(evolve, order) }
    },
  }
}
