/** Work that never runs beside itself and never throws out. */
export interface Lane {
  /** Runs the work, or joins the run under way; gives how much it did. */
  run(): Promise<number>
  /** Waits for the run under way, if any; gives how much it did. */
  idle(): Promise<number>
}

export function createLane({
  work,
  onError,
}: {
  work: () => Promise<number>
  onError: (error: unknown) => void
}): Lane {
  let running: Promise<number> | undefined

  async function guarded(): Promise<number> {
    try {
      return await work()
    } catch (error) {
      onError(error)
      return 0
    } finally {
      running = undefined
    }
  }

  return {
    run: () => (running ??= guarded()),
    idle: async () => (await running) ?? 0,
  }
}
