/**
 * What an option calls closed for now although nothing that an exploration comes to opens it: where the library could say more.
 *
 * Counted in states from which something out of the ordinary can still happen. What is left may be cut off by the scope.
 */
import type { Order } from '../../src/order/order.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { optionsFor } from '../../src/workflow/optionsFor.ts'
import { canonicalOf } from './canonical.ts'
import { explore } from './explore.ts'
import { lawOfStates } from './law/law.ts'
import { stageOf } from './order.ts'
import type { Scope } from './scope.ts'
import type { State } from './state.ts'

/** How many options are closed for now, and which of them, by command and stage, nothing opens. */
export type Unopened = { readonly closedForNow: number; readonly unopened: readonly string[] }

type Node = {
  readonly order: Order
  readonly open: readonly string[]
  readonly closedForNow: readonly string[]
  readonly before: Set<string>
  strays: number
}

export const unopenedIn = (policy: Policy, scope: Scope): Unopened => {
  const nodes = new Map<string, Node>()
  const nodeOf = (state: State): readonly [string, Node] => {
    const form = canonicalOf(policy, state)
    const node = nodes.get(form) ?? aNode(policy, state)
    nodes.set(form, node)
    return [form, node]
  }
  const watch = lawOfStates('every state is looked at', (_, { state, steps, strays }) => {
    const [form, node] = nodeOf(state)
    node.strays = Math.max(node.strays, strays)
    for (const { to } of steps) nodeOf(to)[1].before.add(form)
    return []
  })
  explore(policy, scope, { laws: [watch] })

  const looked = [...nodes].filter(([, { strays }]) => strays > 0)
  const commands = [...new Set(looked.flatMap(([, { closedForNow }]) => closedForNow))]
  const unopened = commands.flatMap((command) => {
    const opens = leadingTo(nodes, command)
    const left = looked.filter(([form, { closedForNow }]) => closedForNow.includes(command) && !opens.has(form))
    return left.map(([, { order }]) => `${command} in ${stageOf(order)}`)
  })
  return { closedForNow: looked.reduce((sum, [, { closedForNow }]) => sum + closedForNow.length, 0), unopened }
}

const aNode = (policy: Policy, { order, now }: State): Node => {
  const options = optionsFor(policy, order, now)
  return {
    order,
    open: options.flatMap(({ open, command }) => (open ? [command] : [])),
    closedForNow: options.flatMap((option) => (!option.open && option.closed === 'notNow' ? [option.command] : [])),
    before: new Set(),
    strays: 0,
  }
}

/** The states from which one can be reached that has the command open. */
const leadingTo = (nodes: ReadonlyMap<string, Node>, command: string): ReadonlySet<string> => {
  const found = new Set([...nodes].flatMap(([form, { open }]) => (open.includes(command) ? [form] : [])))
  // A set hands out what is added while it is gone through.
  for (const form of found) for (const before of nodes.get(form)?.before ?? []) found.add(before)
  return found
}
