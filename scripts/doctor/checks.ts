import { mkdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Env } from '@/env'
import { findRunningSite } from '@/server/dataLock'
import { askSite } from '../lib/askSite.mjs'
import { isBuildFresh } from '../lib/buildStamp.mjs'
import { bad, good, note, type Finding } from './finding'

const FREE_BYTES_WANTED = 1024 ** 3
const PATIENCE_MS = 5_000

export function checkNode(version = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isEnough = major > 20 || (major === 20 && minor >= 20)
  if (!isEnough) return bad(`Node.js ${version}: ต้องใช้ 20.20 ขึ้นไป · 20.20 or newer is needed`)
  if (major < 22) return note(`Node.js ${version}: ใช้ได้ แต่ควรเปลี่ยนเป็นรุ่น 24 · works, move to 24`)
  return good(`Node.js ${version}`)
}

/** Whether a folder can be written and has room; a missing one counts by its nearest parent. */
export function checkFolder(name: string, path: string): Finding {
  let made: string | undefined
  try {
    made = mkdirSync(path, { recursive: true })
    const probe = join(path, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
    const { bavail, bsize } = statfsSync(path)
    const free = `${((bavail * bsize) / 1024 ** 3).toFixed(1)} GB`
    if (bavail * bsize < FREE_BYTES_WANTED) {
      return bad(`${name} ${path}: เหลือที่ว่าง ${free} ให้ลบไฟล์หรือเพิ่มดิสก์ · only ${free} free`)
    }
    return good(`${name} ${path}: เขียนได้ ว่าง ${free} · writable, ${free} free`)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return bad(`${name} ${path}: เขียนไม่ได้ (${code}) ให้แก้สิทธิ์ของโฟลเดอร์ · cannot be written`)
  } finally {
    if (made) rmSync(made, { recursive: true, force: true })
  }
}

export function checkSecretFile(path: string): Finding {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return note('.env: ยังไม่มี npm start จะสร้างให้ · not there yet, npm start writes it')
  if (process.platform !== 'win32' && stats.mode & 0o077) {
    return bad('.env: ผู้ใช้อื่นในเครื่องอ่านได้ ให้สั่ง chmod 600 .env · others can read it')
  }
  return good('.env: อ่านได้เฉพาะเจ้าของ · readable by its owner only')
}

export function checkBuild(): Finding {
  if (isBuildFresh()) return good('เว็บไซต์สร้างจากโค้ดล่าสุดแล้ว · build is fresh')
  return note('โค้ดใหม่กว่าเว็บไซต์ที่สร้างไว้ npm start จะสร้างใหม่ให้ · build is stale or missing')
}

export function checkLock({ dataDir }: Env): Finding {
  const running = findRunningSite(dataDir)
  if (!running) return note('เว็บไซต์ยังไม่ได้เปิด สั่ง npm start · the site is not running')
  return good(`เว็บไซต์เปิดอยู่ที่ ${running.address} โพรเซส ${running.pid} · running`)
}

/** Reads the database beside the running site; writes nothing. */
export async function checkDatabase({ database }: Env): Promise<Finding> {
  if (database.kind === 'mongodb') return checkMongo(database.url)

  const path = database.url.slice('file:'.length)
  if (!statSync(path, { throwIfNoEntry: false })) {
    return note(`ฐานข้อมูล ${path}: ยังไม่มี npm start จะสร้างให้ · not there yet`)
  }
  try {
    const client = createClient({ url: `file:${path}` })
    try {
      await client.execute('PRAGMA query_only = ON')
      const check = await client.execute('PRAGMA quick_check')
      const verdict = String(check.rows[0]?.[0])
      if (verdict !== 'ok') {
        return bad(`ฐานข้อมูล ${path}: เสียหาย ให้กู้จากสำเนาสำรอง · damaged: ${verdict}`)
      }
      const count = await client.execute('SELECT count(*) FROM payload_migrations')
      return good(`ฐานข้อมูล SQLite ${path}: ปกติ (${count.rows[0]?.[0]} migrations)`)
    } finally {
      client.close()
    }
  } catch (error) {
    return bad(`ฐานข้อมูล ${path}: อ่านไม่ได้ ตรวจสิทธิ์ของ ${dirname(path)} · ${(error as Error).message}`)
  }
}

async function checkMongo(url: string): Promise<Finding> {
  const { default: mongoose } = await import('mongoose')
  // The address may hold a password: only its hosts are shown.
  const hosts = url.replace(/^[^:]+:\/\/([^@/]*@)?/, '').replace(/[/?].*$/, '')
  try {
    const connection = await mongoose
      .createConnection(url, { serverSelectionTimeoutMS: PATIENCE_MS })
      .asPromise()
    await connection.db?.admin().ping()
    await connection.close()
    return good(`ฐานข้อมูล MongoDB ${hosts}: ปกติ · answers`)
  } catch {
    return bad(`ฐานข้อมูล MongoDB ${hosts}: ติดต่อไม่ได้ ตรวจ DATABASE_URI · cannot be reached`)
  }
}

/** Asks the running site, where it says it listens, how its parts are. */
export async function checkReady({ dataDir }: Env): Promise<Finding[]> {
  if (!findRunningSite(dataDir)) return []
  try {
    const { host, httpPort } = (await askSite({
      dataDir,
      method: 'GET',
      path: '/status',
    })) as Status
    const answer = await fetch(`http://${toReachable(host)}:${httpPort}/api/ready`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const { parts } = (await answer.json()) as ReadyAnswer
    return Object.entries(parts).map(([part, { state, detail }]) => {
      const text = `${part}: ${state}${detail ? ` (${detail})` : ''}`
      if (state === 'ok') return good(text)
      return state === 'down' ? bad(text) : note(text)
    })
  } catch (error) {
    return [bad(`/api/ready: ไม่ตอบ ลองปิดแล้วเปิดเว็บไซต์ใหม่ · ${(error as Error).message}`)]
  }
}

/** An address to ask at for one to listen on, which may mean every interface. */
function toReachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

interface Status {
  host: string
  httpPort: number
}

interface ReadyAnswer {
  parts: Record<string, { state: string; detail?: string }>
}
