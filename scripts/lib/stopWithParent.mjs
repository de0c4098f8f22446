const LOOK_EVERY_MS = 500

/**
 * Ends this command when the shell that npm started it from is gone: npm passes SIGTERM to that shell, which dies
 * without telling its child, so that `kill` on npm would leave the site running.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    process.kill(process.pid, 'SIGTERM')
  }, LOOK_EVERY_MS)
  timer.unref()
}
