/**
 * Where a fence is put to be compiled and run: a file of its own, named after the page and the line it stands on.
 *
 * Its code keeps the line number it has on the page, so that every message, of the compiler and of a failed assertion alike,
 * points at the page. The folder is inside the project, where imports resolve as they do for a test; git ignores it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Fence } from '../../scripts/fences.ts'

const FOLDER = resolve('.fences')

/** Writes the fence and answers its path. What already stands there is left alone, so that a watching test runner rests. */
export const fenceFile = (fence: Fence): string => {
  const path = `${FOLDER}/${fence.file}.${fence.line}.ts`
  const text = `${'\n'.repeat(fence.line - 1)}${fence.code}\n`
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
  return path
}
