/** What the shop keeps of what has been paid when (a part of) a sale ends. What it may not keep goes back. */
export type Kept = 'nothing' | 'nonRefundableDeposit' | 'everythingPaid'
