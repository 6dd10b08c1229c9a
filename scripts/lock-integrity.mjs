// Adds to package-lock.json the SHA-512 of each package that has none, as the registry states it. npm leaves it out for
// packages it does not install on the machine that writes the lock file, such as native binaries for other machines,
// and then installs whatever it is sent. Fails where the registry does not have the package.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'package-lock.json'
const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const loose = Object.entries(lock.packages).filter(
  ([folder, { integrity, link }]) => folder !== '' && !integrity && !link,
)
for (const [folder, entry] of loose) {
  const name = `${folder.replace(/^.*node_modules\//, '')}@${entry.version}`
  const { stdout } = spawnSync('npm', ['view', name, 'dist.integrity'], { encoding: 'utf8' })
  const integrity = stdout.trim()
  if (/^sha512-[\w+/]+={0,2}$/.test(integrity)) {
    // Where npm itself puts it.
    const { version, ...rest } = entry
    lock.packages[folder] = { version, integrity, ...rest }
    console.log(`${name} ${integrity}`)
  } else {
    console.error(`${name} is not in the registry`)
    process.exitCode = 1
  }
}
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
