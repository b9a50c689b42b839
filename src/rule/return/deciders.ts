/** What is decided of goods that come back, command by command. */
export { answerReturn as AnswerReturn } from './answerReturn.ts'
export { recordGoodsBack as RecordGoodsBack } from './recordGoodsBack.ts'
export { refuseDelivery as RefuseDelivery } from './refuseDelivery.ts'
export { requestReturn as RequestReturn } from './requestReturn.ts'
