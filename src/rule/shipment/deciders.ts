/** What is decided of the parcel until it is delivered, command by command. */
export { beginPreparation as BeginPreparation } from './beginPreparation.ts'
export { recordDelivery as RecordDelivery } from './recordDelivery.ts'
export { shipOrder as ShipOrder } from './shipOrder.ts'
