/** Next calls this once, before the first request: the one Payload of the process is made here. */
export async function register(): Promise<void> {
  // Next compiles this for its edge runtime as well and puts the name in place while it does; nothing may load there.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openSite } = await import('./start/openSite')
  await openSite()
}
