/** What names the post; everything else in a copied address tells who copied it. */
const NAMING = ['story_fbid', 'fbid', 'id', 'set', 'v']

const ID = String.raw`[\w.-]+`
const PATHS = [
  // Of a Page: its posts, pictures and films, with or without words of the title in between.
  new RegExp(`^/${ID}/(posts|videos|reels)/(${ID}/)?${ID}$`, 'u'),
  new RegExp(`^/[^/]+/(posts|videos)/([^/]+/)?(pfbid\\w+|\\d+)$`, 'u'),
  new RegExp(`^/${ID}/photos/(${ID}/)?\\d+$`),
  /^\/(reel|videos)\/\d+$/,
  /^\/share\/((p|v|r)\/)?\w{6,}$/,
]
/** Paths that name a post together with these parameters. */
const WITH = [
  { path: /^\/(permalink|story)\.php$/, needs: ['story_fbid', 'id'] },
  { path: /^\/photo(\.php)?$/, needs: ['fbid'] },
  { path: /^\/watch$/, needs: ['v'] },
  { path: /^\/media\/set$/, needs: ['set'] },
]

/**
 * The address of a post on Facebook, without what came along when it was copied; null for what is none: a Page, a
 * profile, a search, another site.
 */
export function parsePostAddress(pasted: string): string | null {
  const url = URL.parse(pasted.trim())
  if (url?.protocol !== 'https:' || url.username || url.password || url.port) return null
  const path = url.pathname.replace(/\/+$/, '')
  if (url.hostname === 'fb.watch') return /^\/[\w-]{6,}$/.test(path) ? clean(url) : null
  if (!/^([a-z0-9-]+\.)?facebook\.com$/.test(url.hostname)) return null
  const isNamed =
    PATHS.some((shape) => shape.test(decode(path))) ||
    WITH.some(
      (shape) =>
        shape.path.test(path) && shape.needs.every((name) => Boolean(url.searchParams.get(name))),
    )
  return isNamed ? clean(url) : null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function clean(url: URL): string {
  const bare = new URL(url.pathname, url.origin)
  for (const name of NAMING) {
    const value = url.searchParams.get(name)
    if (value) bare.searchParams.set(name, value)
  }
  return bare.href
}
