/** The same table, in which a word from outside finds what was put there, and never what every object has: `constructor`. */
export const withoutPrototype = <T extends object>(table: T): T => Object.assign(Object.create(null), table)
