/** What an event of a return makes of a sale. A return is taken out of the open ones when it ends. */
import { type Draft, moveTo, takeOff } from './draft.ts'
import type { EventOf, ReturnEnd } from './event.ts'
import { withReturned } from './line.ts'
import type { Delivered, OpenReturn, Return } from './stage.ts'
import { quantityOf } from './units.ts'
import type { Instant } from '../value/instant.ts'

export type ReturnEvent = EventOf<'ReturnRequested' | 'ReturnAgreed' | 'GoodsCameBack' | 'ReturnEnded'>

export const writeReturn = (sale: Draft, event: ReturnEvent): void => {
  if (event.type === 'ReturnEnded') end(sale, event.data)
  else if (sale.stage.name === 'delivered') goOn(sale, sale.stage, event)
}

const goOn = (sale: Draft, stage: Delivered, event: Exclude<ReturnEvent, { type: 'ReturnEnded' }>): void => {
  const { returns, window, pausedAt } = stage
  const change = (id: string, changed: (each: OpenReturn) => OpenReturn): void => {
    const now = returns.map((each) => (each.id === id ? changed(each) : each))
    moveTo(sale, delivered(stage, now, window, pausedAt))
  }
  switch (event.type) {
    case 'ReturnRequested': {
      const since = event.data.at
      const asked = openReturn(event.data.return, since)
      moveTo(sale, delivered(stage, [...returns, asked], window, pausedAt ?? since))
      return
    }
    case 'ReturnAgreed': {
      const { id, back } = event.data
      change(id, (each) => openReturn(each, each.since, { agreed: true, back }))
      return
    }
    case 'GoodsCameBack': {
      const { return: id, at, condition, carriage } = event.data
      // Back without an agreement that covers it: it waits for one.
      const progress = { agreed: false, back: null, cameBack: { at, condition, carriage } }
      if (id !== null) change(id, (each) => openReturn(each, at, progress))
    }
  }
}

type Progress = Pick<Return, 'agreed' | 'back' | 'cameBack'>

/** Spelled out, as a sale is. */
const openReturn = (each: Return, since: Instant, { agreed, back, cameBack }: Partial<Progress> = {}): OpenReturn => ({
  id: each.id,
  lines: each.lines,
  condition: each.condition,
  reason: each.reason,
  agreed: agreed ?? each.agreed,
  back: back === undefined ? each.back : back,
  cameBack: cameBack ?? each.cameBack,
  since,
})

const delivered = (
  { at }: Delivered,
  returns: readonly OpenReturn[],
  window: Delivered['window'],
  pausedAt: Delivered['pausedAt'],
): Delivered => ({ name: 'delivered', at, returns, window, pausedAt })

const end = (sale: Draft, { id, how, lines, credits, window }: ReturnEnd): void => {
  const { stage } = sale
  if (how === 'received') {
    sale.lines = sale.lines.map((line) => withReturned(line, quantityOf(lines, line.id)))
    for (const credit of credits) takeOff(sale, credit, 'credited')
  }
  if (stage.name !== 'delivered') return
  const left = stage.returns.filter((each) => each.id !== id)
  moveTo(sale, delivered(stage, left, window ?? stage.window, left.length === 0 ? null : stage.pausedAt))
}
