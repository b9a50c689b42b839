/** Lists files of the repository, as paths from its root with slashes, in the order of their paths. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The files below a folder whose paths end so; none where there is no such folder. */
export const filesUnder = (folder: string, ending: string): readonly string[] =>
  existsSync(folder) ? filesOf(folder, ending, true) : []

/** The files directly in a folder whose paths end so. */
export const filesIn = (folder: string, ending: string): readonly string[] => filesOf(folder, ending, false)

const filesOf = (folder: string, ending: string, recursive: boolean): readonly string[] =>
  readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .sort()
