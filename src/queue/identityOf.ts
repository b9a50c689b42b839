/** The identity of a command that carries an id, and what it asks in one canonical line. A place is its own identity. */
import type { LineUnits, Lot, QueueCommand } from './command.ts'
import type { QueueAnswered } from './queue.ts'

export const identityOf = ({ type, data }: QueueCommand): QueueAnswered | null => {
  switch (type) {
    case 'LeaveQueue':
    case 'ReceiveStock':
    case 'ReturnStock':
    case 'TakeStock':
      return { command: type, id: data.id, content: contentOf(data) }
    case 'JoinQueue':
    case 'WithdrawItem':
      return null
  }
}

/** The order in which lines are named does not matter. */
export const contentOf = (
  asked: Pick<Lot, 'quantity'> | { readonly order: string; readonly lines: readonly LineUnits[] },
): string =>
  'lines' in asked
    ? [asked.order, ...asked.lines.map(({ line, quantity }) => `${quantity} ${line}`).sort()].join(', ')
    : String(asked.quantity)
