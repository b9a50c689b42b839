/** What an event of a return makes of a sale. A return is taken out of the open ones when it ends. */
import type { EventOf, ReturnEnd } from './event.ts'
import { type Line, lineWith, withReturned } from './line.ts'
import { moveTo } from './moveTo.ts'
import type { Sale } from './order.ts'
import { saleWith } from './saleWith.ts'
import type { Delivered, OpenReturn } from './stage.ts'
import { quantityOf } from './units.ts'

export type ReturnEvent = EventOf<'ReturnRequested' | 'ReturnAgreed' | 'GoodsCameBack' | 'ReturnEnded'>

export const evolveReturn = (sale: Sale, event: ReturnEvent): Sale => {
  const { stage } = sale
  if (event.type === 'ReturnEnded') return ended(sale, event.data)
  if (stage.name !== 'delivered') return sale
  switch (event.type) {
    case 'ReturnRequested':
      return moveTo(sale, {
        ...stage,
        returns: [...stage.returns, { ...event.data.return, since: event.data.at }],
        pausedAt: stage.pausedAt ?? event.data.at,
      })
    case 'ReturnAgreed':
      return moveTo(sale, changed(stage, event.data.id, { agreed: true, back: event.data.back }))
    case 'GoodsCameBack': {
      const { return: id, at, condition, carriage } = event.data
      // Back without an agreement that covers it: it waits for one.
      const back = { cameBack: { at, condition, carriage }, agreed: false, back: null, since: at }
      return id === null ? sale : moveTo(sale, changed(stage, id, back))
    }
  }
}

const changed = (stage: Delivered, id: string, change: Partial<OpenReturn>): Delivered => ({
  ...stage,
  returns: stage.returns.map((each) => (each.id === id ? { ...each, ...change } : each)),
})

const ended = (sale: Sale, { id, how, lines, credits, window }: ReturnEnd): Sale => {
  const { stage } = sale
  const back =
    how === 'received' ? withCredits(saleWith(sale, { lines: sale.lines.map((line) => cameBack(line, lines)) }), credits) : sale
  if (stage.name !== 'delivered') return back
  const returns = stage.returns.filter((each) => each.id !== id)
  return moveTo(back, {
    ...stage,
    returns,
    window: window ?? stage.window,
    pausedAt: returns.length === 0 ? null : stage.pausedAt,
  })
}

const cameBack = (line: Line, units: ReturnEnd['lines']): Line => withReturned(line, quantityOf(units, line.id))

const withCredits = (sale: Sale, credits: ReturnEnd['credits']): Sale => {
  let { lines, money } = sale
  for (const { on, amount } of credits) {
    if (on === 'shipping') money = { ...money, shippingAllowance: money.shippingAllowance + amount }
    else lines = lines.map((line) => (line.id === on.line ? lineWith(line, { credited: line.credited + amount }) : line))
  }
  return saleWith(sale, { lines, money })
}
