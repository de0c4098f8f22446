import { aloneInCheckout } from './buildLock.mjs'
import { hashSources, isBuildFresh, removeStamp, writeStamp } from './buildStamp.mjs'
import { elapsed, runToEnd, say } from './child.mjs'
import { Fault } from './fault.mjs'
import { inRoot, tsxFlags } from './root.mjs'

/** Builds the site unless the build was made from the sources as they are. */
export async function ensureBuilt() {
  if (isBuildFresh()) return
  await aloneInCheckout(async () => {
    if (!isBuildFresh()) await build()
  })
}

/** Builds the site anew. */
export async function buildAlways() {
  await aloneInCheckout(build)
}

async function build() {
  const began = Date.now()
  const sources = hashSources()
  removeStamp()
  await checkSettings()
  say('สร้างเว็บไซต์ (1–3 นาที) · building the site')
  await buildPages()
  await bundleServer()
  writeStamp(sources)
  say(`สร้างเว็บไซต์แล้ว · built (${elapsed(began)})`)
}

/** A setting at fault is worth knowing before minutes of building. */
async function checkSettings() {
  const code = await runToEnd({
    file: process.execPath,
    args: [...tsxFlags, inRoot('scripts', 'lib', 'checkSettings.ts')],
  })
  if (code !== 0) throw new Fault('', code)
}

async function buildPages() {
  const code = await runToEnd({
    file: process.execPath,
    args: [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=4096`.trim(),
    },
    heartbeat: 'กำลังสร้าง · building …',
  })
  if (code !== 0) {
    throw new Fault(
      'สร้างเว็บไซต์ไม่สำเร็จ ดูข้อความด้านบน\n' +
        `next build ended with code ${code}; its own message is above`,
    )
  }
}

/** The server is bundled because the oldest Node this site runs on cannot read TypeScript. */
async function bundleServer() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    absWorkingDir: inRoot(),
    entryPoints: ['src/server/main.ts'],
    outfile: 'build/server.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}
