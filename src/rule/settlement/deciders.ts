/** What is decided of money that goes out, command by command. */
export { grantRefund as GrantRefund } from './grantRefund.ts'
export { recordRefund as RecordRefund } from './recordRefund.ts'
