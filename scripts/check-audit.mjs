// Asks the registry whether a dependency of the lock file has a known vulnerability. Registries that mirror packages
// alone cannot say; then this says so and does not fail.
import { spawnSync } from 'node:child_process'

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
const { message, vulnerabilities = {} } = JSON.parse(stdout)

if (message !== undefined) {
  console.log(`npm audit was not answered, so nothing is known of vulnerabilities: ${message}`)
} else {
  const found = Object.values(vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  )
  if (found.length > 0) {
    console.error(`dependencies with known vulnerabilities:\n${found.join('\n')}\nnpm audit says more`)
    process.exitCode = 1
  } else console.log('npm audit knows no vulnerability of any dependency')
}
