import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Bytes in use. Collected twice: the second run sweeps what the first one found. */
export const heapUsed = (): number => {
  gc()
  gc()
  return process.memoryUsage().heapUsed
}
