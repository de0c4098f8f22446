import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { aloneInCheckout } from './buildLock.mjs'
import { elapsed, runToEnd, say } from './child.mjs'
import { Fault } from './fault.mjs'
import { inRoot } from './root.mjs'

const stampPath = inRoot('node_modules', '.install-stamp')

/** Installs what package-lock.json names, unless exactly that is installed. */
export async function ensureInstalled() {
  if (isInstalled()) return
  await aloneInCheckout(async () => {
    if (isInstalled()) return
    if (!isInstalledByHand()) await install()
    writeFileSync(stampPath, hashLockfile())
  })
}

async function install() {
  const began = Date.now()
  say('ติดตั้งส่วนประกอบ (ครั้งแรกใช้เวลา 1–3 นาที) · installing dependencies')
  rmSync(stampPath, { force: true })
  const code = await runToEnd({
    ...npm(['ci', '--include=dev', '--no-audit', '--no-fund']),
    env: { NODE_ENV: undefined },
    heartbeat: 'กำลังติดตั้ง · installing …',
  })
  if (code !== 0) {
    throw new Fault(
      `ติดตั้งไม่สำเร็จ ตรวจอินเทอร์เน็ตและพื้นที่ว่าง แล้วสั่งใหม่อีกครั้ง\n` +
        `npm ci ended with code ${code}; check the network and free disk space, then run this again`,
    )
  }
  say(`ติดตั้งแล้ว · installed (${elapsed(began)})`)
}

function isInstalled() {
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hashLockfile()
}

/** Whether someone ran npm themselves: npm's own record then holds every package of the lockfile. */
function isInstalledByHand() {
  const recordPath = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(recordPath)) return false
  const { packages: there } = JSON.parse(readFileSync(recordPath, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional, peer }]) => path && !optional && !devOptional && !peer)
    .every(([path, { version, integrity }]) => {
      return there[path]?.version === version && there[path]?.integrity === integrity
    })
}

function hashLockfile() {
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex')
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath
  if (cli && /\.c?js$/.test(cli)) return { file: process.execPath, args: [cli, ...args] }
  const isWindows = process.platform === 'win32'
  return { file: isWindows ? 'npm.cmd' : 'npm', args, shell: isWindows }
}
