/**
 * Whether the data of a command have every field that its type promises, each of the right kind: what a compiler has seen to, and
 * JSON has not.
 *
 * 1. It looks at what a field is, a text, a number, a list, and not at what it says: whether an amount is one, the rules judge.
 * 2. Fields that no type knows are left alone.
 * 3. The first that is wrong is named. `readCommand` names all, and is stricter.
 *
 * Every field is read by its name and not in a loop over names: every decision pays for this.
 */
import type { CommandType, DataOf } from '../../order/command.ts'
import { QUOTABLE_KINDS } from '../../order/kind.ts'
import { REFUSAL_POINTS } from '../../order/parcel.ts'
import { CONDITIONS, RETURN_CAUSES } from '../../order/return.ts'
import type { Units } from '../../order/units.ts'
import { earlier, item, ofQuote, ofRequest, words } from './malformedOrder.ts'
import { anId, anObject, aNumber, aText, eachIn, ifSaid, isRecord, type Misfit, oneOf, type Unread, yesOrNo } from './misfit.ts'

/** What is wrong with the data of a command of this type, or null. */
export const malformedData = (type: CommandType, data: object): Misfit | null =>
  // Of the type's own fields nothing is known yet.
  aNumber((data as Unread<DataOf<'PassTime'>>).at, 'at') ?? fieldsOf(type, data)

const fieldsOf = (type: CommandType, data: object): Misfit | null => {
  switch (type) {
    case 'RequestQuote': {
      const it = data as Unread<DataOf<typeof type>>
      return ofRequest(it) ?? oneOf(QUOTABLE_KINDS, it.kind, 'kind') ?? eachIn(it.items, 'items', item)
    }
    case 'ConfirmQuote': {
      const it = data as Unread<DataOf<typeof type>>
      return ifSaid(it.agrees, 'agrees', words) ?? ifSaid(it.past, 'past', earlier)
    }
    case 'PlaceOrder': {
      const it = data as Unread<DataOf<typeof type>>
      return (
        ofRequest(it) ??
        ofQuote(it) ??
        ifSaid(it.agrees, 'agrees', words) ??
        ifSaid(it.minimum, 'minimum', aNumber) ??
        ifSaid(it.promisedShipDate, 'promisedShipDate', aNumber) ??
        ifSaid(it.inStockNow, 'inStockNow', yesOrNo)
      )
    }
    case 'RequestCancellation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? ifSaid(it.lines, 'lines', units)
    }
    case 'RefuseDelivery':
      return oneOf(REFUSAL_POINTS, (data as Unread<DataOf<typeof type>>).when, 'when')
    case 'RequestReturn': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? units(it.lines, 'lines') ?? condition(it.condition, 'condition') ?? cause(it.reason, 'reason')
    }
    case 'SendQuote':
      return ofQuote(data)
    case 'SendArrivalNotice':
      return ifSaid((data as Unread<DataOf<typeof type>>).shipping, 'shipping', aNumber)
    case 'AnswerCancellation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? yesOrNo(it.approved, 'approved') ?? ifSaid(it.lines, 'lines', units)
    }
    case 'CancelOrder': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? ifSaid(it.lines, 'lines', units) ?? oneOf(SHOPS_CAUSES, it.because, 'because')
    }
    case 'ShipOrder':
      return ifSaid((data as Unread<DataOf<typeof type>>).tracking, 'tracking', aText)
    case 'AnswerReturn': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? yesOrNo(it.agreed, 'agreed') ?? ifSaid(it.cameBack, 'cameBack', condition)
    }
    case 'GrantRefund': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? goodwillOn(it.on) ?? aNumber(it.amount, 'amount')
    }
    case 'AcceptDelay':
    case 'ReinstateOrder':
      return anId((data as Unread<DataOf<typeof type>>).id, 'id')
    case 'ChangeEstimate':
      return aNumber((data as Unread<DataOf<typeof type>>).estimated, 'estimated')
    case 'ChangeSpecification': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? aText(it.what, 'what')
    }
    case 'RecordPayment':
    case 'RecordRefund': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? aNumber(it.amount, 'amount')
    }
    case 'RecordAllocation': {
      const it = data as Unread<DataOf<typeof type>>
      return anId(it.id, 'id') ?? units(it.lines, 'lines')
    }
    case 'RecordGoodsBack': {
      const it = data as Unread<DataOf<typeof type>>
      return (
        ifSaid(it.return, 'return', anId) ??
        ifSaid(it.reason, 'reason', cause) ??
        condition(it.condition, 'condition') ??
        ifSaid(it.carriage, 'carriage', aNumber)
      )
    }
    case 'CommitSupply':
    case 'BeginPreparation':
    case 'RecordDelivery':
    case 'PassTime':
      return null
  }
}

const SHOPS_CAUSES: readonly DataOf<'CancelOrder'>['because'][] = ['unavailable', 'lost', 'other']

const units = (value: unknown, key: string): Misfit | null => eachIn(value, key, someUnits)

const someUnits = (it: Unread<Units>): Misfit | null => aText(it.line, 'line') ?? aNumber(it.quantity, 'quantity')

const goodwillOn = (on: unknown): Misfit | null =>
  isRecord<{ line: unknown }>(on)
    ? anObject(on, 'on', (it: { readonly line?: unknown }) => aText(it.line, 'line'))
    : oneOf(['shipping'], on, 'on')

const condition = (value: unknown, key: string): Misfit | null => oneOf(CONDITIONS, value, key)
const cause = (value: unknown, key: string): Misfit | null => oneOf(RETURN_CAUSES, value, key)
