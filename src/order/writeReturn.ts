/** What an event of a return makes of a sale. A return is taken out of the open ones when it ends. */
import { append } from '../kernel/append.ts'
import { beginDuty, endDuty, type SaleDraft, takeOff } from './draft.ts'
import { openEnded } from './due.ts'
import type { DutyName } from './duty.ts'
import type { EventOf, ReturnEnd } from './event.ts'
import { withReturned } from './line.ts'
import { type DeliveredParcel, type Parcel, parcelWith } from './parcel.ts'
import type { GoodsBack, OpenReturn } from './return.ts'
import { quantitiesIn } from './units.ts'
import type { Instant } from '../value/instant.ts'

export type ReturnEvent = EventOf<'ReturnRequested' | 'ReturnAgreed' | 'GoodsCameBack' | 'ReturnEnded'>

export const writeReturn = (sale: SaleDraft, event: ReturnEvent): void => {
  const { parcel, closed } = sale
  if (event.type === 'ReturnEnded') endReturn(sale, event.data)
  else if (parcel !== null && isDelivered(parcel) && closed === null) goOn(sale, parcel, event)
}

const isDelivered = (parcel: Parcel): parcel is DeliveredParcel => parcel.deliveredAt !== null

const goOn = (sale: SaleDraft, parcel: DeliveredParcel, event: Exclude<ReturnEvent, { type: 'ReturnEnded' }>): void => {
  switch (event.type) {
    case 'ReturnRequested': {
      const { at, return: requested, answer } = event.data
      sale.returns = append(sale.returns, openReturn(requested, at, requested.agreed, requested.cameBack))
      if (requested.back === null) beginDuty(sale, 'returnAnswer', answer ?? openEnded(at, null), requested.id)
      else beginDuty(sale, 'goodsBack', requested.back, requested.id)
      // The window stands still while a return is open.
      endDuty(sale, 'returnWindow')
      sale.parcel = parcelWith(parcel, { windowPausedAt: parcel.windowPausedAt ?? at })
      return
    }
    case 'ReturnAgreed': {
      const { id, back } = event.data
      if (!change(sale, id, (each) => openReturn(each, each.since, true, each.cameBack))) return
      endDuty(sale, 'returnAnswer', id)
      beginDuty(sale, 'goodsBack', back, id)
      return
    }
    case 'GoodsCameBack': {
      const { return: id, at, condition, carriage, answer } = event.data
      // Back without an agreement that covers it: it waits for one.
      const cameBack = { at, condition, carriage }
      if (id === null || !change(sale, id, (each) => openReturn(each, at, false, cameBack))) return
      endDuty(sale, 'goodsBack', id)
      endDuty(sale, 'returnAnswer', id)
      beginDuty(sale, 'returnAnswer', answer ?? openEnded(at, null), id)
      return
    }
  }
}

/** Changes the open return of this id, if there is one. */
const change = (sale: SaleDraft, id: string, changed: (each: OpenReturn) => OpenReturn): boolean => {
  if (!sale.returns.some((each) => each.id === id)) return false
  sale.returns = sale.returns.map((each) => (each.id === id ? changed(each) : each))
  return true
}

/** Spelled out, as a sale is. */
const openReturn = (
  { id, lines, condition, reason }: Pick<OpenReturn, 'id' | 'lines' | 'condition' | 'reason'>,
  since: Instant,
  agreed: boolean,
  cameBack: GoodsBack | null,
): OpenReturn => ({ id, lines, condition, reason, agreed, cameBack, since })

const endReturn = (sale: SaleDraft, { id, how, lines, credits, window }: ReturnEnd): void => {
  if (how === 'received') {
    const back = quantitiesIn(lines)
    sale.lines = sale.lines.map((line) => withReturned(line, back(line.id)))
    for (const credit of credits) takeOff(sale, credit, 'credited')
  }
  const { parcel, closed } = sale
  if (parcel === null || !isDelivered(parcel) || closed !== null) return
  const returnWindow = window ?? parcel.returnWindow
  const returns = sale.returns.filter((each) => each.id !== id)
  const isPaused = returns.length > 0
  sale.returns = returns
  sale.parcel = parcelWith(parcel, { returnWindow, windowPausedAt: isPaused ? parcel.windowPausedAt : null })
  sale.duties = sale.duties.filter(({ owes, id: of }) => owes !== 'returnWindow' && !(isOfReturn(owes) && of === id))
  if (!isPaused && returnWindow !== null) beginDuty(sale, 'returnWindow', returnWindow)
}

const isOfReturn = (owes: DutyName): boolean => owes === 'goodsBack' || owes === 'returnAnswer'
