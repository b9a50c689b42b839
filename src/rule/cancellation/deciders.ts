/** What is decided of cancelling what has been bought, command by command. */
export { answerCancellation as AnswerCancellation } from './answerCancellation.ts'
export { cancelOrder as CancelOrder } from './cancelOrder.ts'
export { requestCancellation as RequestCancellation } from './requestCancellation.ts'
