/** What is decided of money that comes in, command by command. */
export { recordPayment as RecordPayment } from './recordPayment.ts'
export { reinstateOrder as ReinstateOrder } from './reinstateOrder.ts'
