// Checks the licence of every dependency of the lock file against what this project may be built with.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a service under Apache-2.0 may ship. */
const SHIPPED = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
]

/** What may also be used to build and test it, and stays behind. */
const DEVELOPMENT = [...SHIPPED, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0', 'PSF-2.0']

const root = join(dirname(new URL(import.meta.url).pathname), '..')
const { packages } = readJson(join(root, 'package-lock.json'))

const refused = Object.entries(packages).flatMap(([folder, locked]) => {
  if (folder === '') return []
  const licence = licenceOf(folder, locked)
  const allowed = locked.dev || locked.devOptional ? DEVELOPMENT : SHIPPED
  return isAllowed(licence, allowed) ? [] : [`${folder.replace(/^.*node_modules\//, '')}: ${licence}`]
})

if (refused.length > 0) {
  console.error(`licences that are not on the list in scripts/check-licences.mjs:\n${refused.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(`licences of ${Object.keys(packages).length - 1} dependencies are on the list`)
}

/** What the package says itself where it is installed; packages for other machines are not. */
function licenceOf(folder, locked) {
  const path = join(root, folder, 'package.json')
  const said = existsSync(path) ? readJson(path).license : undefined
  return typeof said === 'string' ? said : (locked.license ?? 'none')
}

/** An SPDX expression: all of what `AND` joins, one of what `OR` joins. */
function isAllowed(expression, allowed) {
  const inner = expression.replace(/^\((.*)\)$/, '$1')
  if (inner.includes(' AND ')) return inner.split(' AND ').every((part) => isAllowed(part, allowed))
  if (inner.includes(' OR ')) return inner.split(' OR ').some((part) => isAllowed(part, allowed))
  return allowed.includes(inner)
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
