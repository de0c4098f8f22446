/** Gives the lock back; calling it again does nothing. */
export type Release = () => void

export interface WriteLock {
  /**
   * Waits, first come first served, until no one else holds the lock.
   * @throws Error when one holder keeps it longer than the limit: such a holder waits for itself
   */
  acquire(): Promise<Release>
}

interface Waiter {
  grant: () => void
  refuse: (error: Error) => void
}

/**
 * A first-come lock within this process.
 * @param holdLimitMs how long one holder may keep others waiting, in milliseconds
 */
export function createWriteLock({ holdLimitMs = 15_000 } = {}): WriteLock {
  const waiting: Waiter[] = []
  let held = false
  let timer: NodeJS.Timeout | undefined

  function acquire(): Promise<Release> {
    if (!held) return Promise.resolve(hold())
    return new Promise((resolve, reject) => {
      waiting.push({ grant: () => resolve(hold()), refuse: reject })
      timer ??= setTimeout(refuseAll, holdLimitMs)
    })
  }

  function hold(): Release {
    held = true
    clearTimeout(timer)
    timer = waiting.length > 0 ? setTimeout(refuseAll, holdLimitMs) : undefined
    let mine = true
    return () => {
      if (!mine) return
      mine = false
      held = false
      waiting.shift()?.grant()
    }
  }

  function refuseAll(): void {
    timer = undefined
    const error = new Error(
      `database: one write has kept the write lock for ${holdLimitMs} ms; ` +
        'a hook inside a transaction probably wrote without passing req',
    )
    for (const { refuse } of waiting.splice(0)) refuse(error)
  }

  return { acquire }
}
