import type { Log } from './log'

export interface StopStep {
  name: string
  run: () => unknown
}

/** A terminal's Ctrl-C reaches the process twice under npm, which passes it on. */
const SAME_SIGNAL_MS = 1_000

/**
 * Ends the process cleanly on SIGINT or SIGTERM: each step once, last added first, then code 0. A step that
 * fails does not keep the others from running. A second signal ends it at once with code 130.
 */
export function createStop({ log, exit }: { log: () => Log; exit: (code: number) => void }) {
  const steps: StopStep[] = []
  let stopping: Promise<void> | undefined
  let signalledAt = 0

  async function runSteps(): Promise<void> {
    for (const { name, run } of steps.splice(0).reverse()) {
      try {
        await run()
      } catch (error) {
        log().error({ err: error, step: name }, 'stopping')
      }
    }
  }

  return {
    /** Adds what must be undone before the process ends. */
    onStop: (name: string, run: () => unknown) => void steps.push({ name, run }),
    /** Undoes everything, then ends the process. */
    async stop(code: number): Promise<void> {
      stopping ??= runSteps()
      await stopping
      exit(code)
    },
    signal(now = Date.now()): void {
      if (!stopping) {
        signalledAt = now
        void this.stop(0)
      } else if (now - signalledAt > SAME_SIGNAL_MS) exit(130)
    },
  }
}

export type Stop = ReturnType<typeof createStop>
