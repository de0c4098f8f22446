import {
  checkBuild,
  checkDatabase,
  checkFolder,
  checkLock,
  checkNode,
  checkReady,
  checkSecretFile,
} from '../doctor/checks'
import { bad, good, toLine, type Finding } from '../doctor/finding'
import { inRoot } from '../lib/root.mjs'

const findings = [
  checkNode(),
  checkSecretFile(inRoot('.env')),
  checkBuild(),
  ...(await checkSite()),
]

for (const finding of findings) process.stdout.write(`${toLine(finding)}\n`)
process.exit(findings.some(({ state }) => state === 'bad') ? 1 : 0)

/** What needs the settings; with a setting at fault, that is the finding. */
async function checkSite(): Promise<Finding[]> {
  try {
    const { env } = await import('@/env')
    return [
      good('การตั้งค่าถูกต้อง · settings are valid'),
      checkFolder('DATA_DIR', env.dataDir),
      checkFolder('MEDIA_DIR', env.mediaDir),
      checkLock(env),
      await checkDatabase(env),
      ...(await checkReady(env)),
    ]
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'SettingsError') throw error
    return error.message.split('\n').map(bad)
  }
}
