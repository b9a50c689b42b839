/** What is decided of goods that are to come in, command by command. */
export { acceptDelay as AcceptDelay } from './acceptDelay.ts'
export { changeEstimate as ChangeEstimate } from './changeEstimate.ts'
export { changeSpecification as ChangeSpecification } from './changeSpecification.ts'
export { commitSupply as CommitSupply } from './commitSupply.ts'
export { recordAllocation as RecordAllocation } from './recordAllocation.ts'
export { sendArrivalNotice as SendArrivalNotice } from './sendArrivalNotice.ts'
