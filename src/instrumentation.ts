/** Next calls this once, before the first request: the one Payload of the process is made here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openSite } = await import('./start/openSite')
  await openSite()
}
