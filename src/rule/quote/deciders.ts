/** What is decided of inquiries until they are confirmed, command by command. */
export { declineInquiry as CancelOrder, withdrawInquiry as RequestCancellation } from './endInquiry.ts'
export { requestQuote as RequestQuote } from './requestQuote.ts'
export { sendQuote as SendQuote } from './sendQuote.ts'
