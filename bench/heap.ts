import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Bytes in use, once collecting finds no more: what one run finds, another sweeps. */
export const heapUsed = (): number => {
  for (let before = Number.POSITIVE_INFINITY; ; ) {
    gc()
    const { heapUsed: now } = process.memoryUsage()
    if (now > before * 0.999) return now
    before = now
  }
}
