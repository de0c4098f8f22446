const LIMIT_MS = 30_000

/** Waits until a running site's search, which follows the change log within about a second, finds the item at a path. */
export async function waitForSearch({
  url,
  q,
  path,
}: {
  url: string
  q: string
  path: string
}): Promise<void> {
  const limit = Date.now() + LIMIT_MS
  while (Date.now() < limit) {
    const answer = await fetch(`${url}/api/search?q=${encodeURIComponent(q)}`)
    const { hits } = (await answer.json()) as { hits?: { url: string }[] }
    if (hits?.some((hit) => new URL(hit.url).pathname === path)) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`the search did not find ${path} within ${LIMIT_MS} ms`)
}
