/** The customer, who is spoken to or spoken about. */
import type { Say } from '../say.ts'

type Listener = Pick<Say, 'to'>

/** `you` or `the customer` */
export const you = ({ to }: Listener): string => (to === 'customer' ? 'you' : 'the customer')

/** The verb that goes with it: `ask` or `asks`. */
export const verb = ({ to }: Listener, youDo: string, theyDo: string): string => (to === 'customer' ? youDo : theyDo)

/** `your order` or `the order` */
export const your = ({ to }: Listener, thing: string): string => `${to === 'customer' ? 'your' : 'the'} ${thing}`
