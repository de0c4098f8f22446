import { openHangingServer } from './hangingServer'
import { livePublisher, measureIdle, measurePublishing } from './publisher'
import type { Running } from './run'
import type { Account } from './signIn'

const TIMES = 200
const IDLE_SECONDS = 20
const OFF = { FACEBOOK_MODE: 'off', STARTER_CONTENT: 'none' }

/** Publishing and idling of a site whose Page never answers, beside those of one without a Page. */
export async function benchPublisher({
  start,
  account,
  print,
}: {
  start: (name: string, settings: Record<string, string>) => Promise<Running>
  account: Account
  print: (name: string, ...rest: string[]) => void
}): Promise<void> {
  const graph = await openHangingServer()
  try {
    const sites = {
      off: await start('off', OFF),
      hanging: await start('hanging', { ...OFF, ...livePublisher(graph.url) }),
    }
    const idle = await measureIdle({ sites, seconds: IDLE_SECONDS })
    const { off, hanging } = await measurePublishing({ sites, account, times: TIMES })
    for (const part of ['p50', 'p95'] as const) {
      print(
        `publish, ${part}`,
        `Facebook hangs ${hanging[part].toFixed(0)} ms`,
        `no Facebook ${off[part].toFixed(0)} ms`,
        `×${(hanging[part] / off[part]).toFixed(2)}`,
      )
    }
    print('asked of Facebook', `${graph.asked()} requests, none answered`)
    if (!idle) return
    const share = (seconds: number) => `${((seconds / IDLE_SECONDS) * 100).toFixed(2)} %`
    print(
      'idle, of one processor',
      `with Facebook ${share(idle.hanging)}`,
      `without ${share(idle.off)}`,
      `×${(idle.hanging / idle.off).toFixed(2)}`,
    )
  } finally {
    await graph.close()
  }
}
