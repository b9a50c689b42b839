import type { Language } from '../language.ts'
import { customerCommands } from './command/customer.ts'
import { queueCommands } from './command/queue.ts'
import { shopCommands } from './command/shop.ts'
import { worldCommands } from './command/world.ts'
import { cancellationsAndReturns } from './event/cancellationsAndReturns.ts'
import { goodsEvents } from './event/goods.ts'
import { moneyEvents } from './event/money.ts'
import { queueEvents } from './event/queue.ts'
import { saleEvents } from './event/sale.ts'
import { instant } from './instant.ts'
import { list } from './list.ts'
import { names } from './names.ts'
import { obligations } from './obligations.ts'
import { arrivalReasons } from './reason/arrival.ts'
import { callerReasons } from './reason/caller.ts'
import { cancellationReasons } from './reason/cancellation.ts'
import { gateReasons } from './reason/gate.ts'
import { paymentReasons } from './reason/payment.ts'
import { placementReasons } from './reason/placement.ts'
import { queueReasons } from './reason/queue.ts'
import { quoteReasons } from './reason/quote.ts'
import { returnReasons } from './reason/return.ts'
import { settlementReasons } from './reason/settlement.ts'
import { shipmentReasons } from './reason/shipment.ts'
import { standingReasons } from './reason/standing.ts'
import { remedies } from './remedies.ts'
import { sentence } from './sentence.ts'
import { statements } from './statements.ts'

/** English, as `explain…` speaks it unless another language is given. */
export const english: Language = {
  reasons: {
    ...callerReasons,
    ...gateReasons,
    ...placementReasons,
    ...standingReasons,
    ...quoteReasons,
    ...paymentReasons,
    ...cancellationReasons,
    ...settlementReasons,
    ...arrivalReasons,
    ...shipmentReasons,
    ...returnReasons,
  },
  queueReasons,
  events: { ...saleEvents, ...moneyEvents, ...goodsEvents, ...cancellationsAndReturns },
  queueEvents,
  commands: { ...customerCommands, ...shopCommands, ...worldCommands },
  queueCommands,
  obligations,
  remedies,
  statements,
  names,
  sentence,
  list,
  instant,
}
