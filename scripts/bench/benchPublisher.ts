import { livePublisher, measureIdle, measurePublishing } from './publisher'
import type { Running } from './run'
import type { Account } from './signIn'
import { openStandIn } from './standInServer'

const TIMES = 200
const IDLE_SECONDS = 20
const OFF = { FACEBOOK_MODE: 'off', STARTER_CONTENT: 'none' }

/** Publishing on a site whose Page never answers, beside one whose Page does, and one without a Page; and idling. */
export async function benchPublisher({
  start,
  account,
  print,
}: {
  start: (name: string, settings: Record<string, string>) => Promise<Running>
  account: Account
  print: (name: string, ...rest: string[]) => void
}): Promise<void> {
  const deaf = await openStandIn({ isHanging: true })
  const kind = await openStandIn({ isHanging: false })
  try {
    const sites = {
      off: await start('off', OFF),
      answering: await start('answering', { ...OFF, ...livePublisher(kind.url) }),
      hanging: await start('hanging', { ...OFF, ...livePublisher(deaf.url) }),
    }
    const idle = await measureIdle({ sites, seconds: IDLE_SECONDS })
    const { off, answering, hanging } = await measurePublishing({ sites, account, times: TIMES })
    for (const part of ['p50', 'p95'] as const) {
      print(
        `publish, ${part}`,
        `Facebook hangs ${hanging[part].toFixed(0)} ms`,
        `answers ${answering[part].toFixed(0)} ms`,
        `×${(hanging[part] / answering[part]).toFixed(2)}`,
        `no Facebook ${off[part].toFixed(0)} ms`,
        `×${(hanging[part] / off[part]).toFixed(2)}`,
      )
    }
    print('asked of Facebook', `${deaf.asked()} not answered`, `${kind.asked()} answered`)
    if (!idle) return
    const share = (seconds: number) => `${((seconds / IDLE_SECONDS) * 100).toFixed(2)} %`
    print(
      'idle, of one processor',
      `with Facebook ${share(idle.hanging)}`,
      `without ${share(idle.off)}`,
      `×${(idle.hanging / idle.off).toFixed(2)}`,
    )
  } finally {
    await Promise.all([deaf.close(), kind.close()])
  }
}
