const YOUTUBE = /(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/
const YOUTUBE_HOST = 'www.youtube.com'

const isYouTube = (url: URL) => YOUTUBE.test(url.hostname)

/** The host that is asked about an address: all of YouTube's names are one. */
export function askedHost(address: string): string {
  const url = new URL(address)
  return isYouTube(url) ? YOUTUBE_HOST : url.host
}

/** Whether the address plays a video or a list of them, about which YouTube's oEmbed can be asked. */
export function isVideo(address: string): boolean {
  const url = new URL(address)
  if (!isYouTube(url)) return false
  if (url.hostname.endsWith('youtu.be')) return url.pathname.length > 1
  return url.pathname === '/watch' || /^\/(shorts|live|embed|playlist)\b/.test(url.pathname)
}

/**
 * Where YouTube's oEmbed is asked: a watch page answers 200 for a removed video, this does not.
 * @see https://oembed.com/
 */
export function videoQuestion({ address, youtube }: { address: string; youtube: string }): string {
  const asked = new URL('/oembed', youtube)
  asked.searchParams.set('url', address.replace('/embed/', '/watch?v='))
  asked.searchParams.set('format', 'json')
  return asked.href
}
