/** A command with a number in it that is none: what the library's own histories never send. */
import type { Command, DataOf } from '../../../src/index.ts'
import type { OfferedLine } from '../../../src/order/offer.ts'
import type { Dice } from '../../../src/testing/dice.ts'

export const spoilt = (command: Command, dice: Dice): Command => {
  switch (command.type) {
    case 'PlaceOrder':
      return { ...command, data: { ...command.data, ...spoiltPlacing(command.data, dice) } }
    case 'SendQuote':
      return { ...command, data: { ...command.data, shipping: -1 } }
    case 'SendArrivalNotice':
      return { ...command, data: { ...command.data, shipping: 0.5 } }
    case 'RecordGoodsBack':
      return { ...command, data: { ...command.data, carriage: -1 } }
    case 'ChangeEstimate':
      return { ...command, data: { ...command.data, estimated: 0.5 } }
    default:
      return { ...command, data: { ...command.data, at: command.data.at + 0.5 } } as Command
  }
}

const spoiltPlacing = ({ lines }: DataOf<'PlaceOrder'>, dice: Dice): Partial<DataOf<'PlaceOrder'>> =>
  dice.of<Partial<DataOf<'PlaceOrder'>>>([
    { shipping: 0.5 },
    { promisedShipDate: 0.5 },
    { lines: lines.map((line): OfferedLine => ({ ...line, offer: { ...line.offer, available: 0.5 } })) },
    { lines: lines.map((line): OfferedLine => ({ ...line, price: Number.MAX_SAFE_INTEGER })), shipping: 1 },
  ])
