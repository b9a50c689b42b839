/** What is decided of buying, command by command. */
export { confirmQuote as ConfirmQuote } from './confirmQuote.ts'
export { placeOrder as PlaceOrder } from './placeOrder.ts'
