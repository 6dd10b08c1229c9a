import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/project-root.ts'

const REQUIREMENTS = join(projectRoot, 'examples/python/requirements.txt')
const FOLDER = join(projectRoot, 'node_modules/.cache/python')

/**
 * Python with the packages of `requirements.txt`, in an environment that later runs use again.
 * @returns the path of its interpreter. Undefined where it cannot be made, which is said in one line.
 * @throws Error where it cannot be made under CI.
 */
export function pythonEnvironment(): string | undefined {
  const python = join(FOLDER, 'bin/python')
  const installed = join(FOLDER, 'requirements.txt')
  const wanted = readFileSync(REQUIREMENTS, 'utf8')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return python
  try {
    rmSync(FOLDER, { recursive: true, force: true })
    execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: 'pipe' })
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--no-compile', '--requirement', REQUIREMENTS], {
      stdio: 'pipe',
    })
    writeFileSync(installed, wanted)
    return python
  } catch (error) {
    const skipped = 'Tests with Python are skipped: they need python3 with venv, and its package index'
    if (process.env['CI']) throw new Error(skipped, { cause: error })
    process.stderr.write(`${skipped}.\n`)
    return undefined
  }
}
