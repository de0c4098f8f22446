import type { Label } from '@/shared/label'
import { escapeXML } from '@/shared/escapeXML'
import { VIDEO } from '../../words'

/**
 * The page inside a video's frame: one link, which leads that frame to YouTube's player. It needs no script and asks
 * no other site for anything before it is pressed.
 */
export function composeVideoCard({
  id,
  title,
  titleLanguage,
  locale,
  say,
}: {
  id: string
  title: string
  titleLanguage: string
  locale: string
  say: (words: Label) => string
}): string {
  const player = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&amp;rel=0&amp;hl=${locale}`
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeXML(title)}</title><style>${STYLE}</style></head><body><main><h1 hidden>${escapeXML(title)}</h1><a href="${player}"><b aria-hidden="true">▶</b><span lang="${titleLanguage}">${escapeXML(title)}</span><small>${escapeXML(say(VIDEO.play))}</small></a></main></body></html>`
}

/** Dark in every display, as a film is; the letters of the reader's own system. */
const STYLE = `html,body,main{margin:0;height:100%}a{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.5rem;height:100%;padding:1rem;background:#10181f;color:#fff;font:700 1.125rem/1.6 'Noto Sans Thai','Leelawadee UI',Thonburi,system-ui,sans-serif;text-align:center;text-decoration:none}b{display:flex;align-items:center;justify-content:center;width:4rem;height:4rem;border-radius:50%;background:#fff;color:#10181f;font-size:1.5rem;text-indent:.2em}small{font-weight:400;font-size:.9375rem}a:hover{background:#1d2a35}a:focus-visible{outline:4px solid #ffd166;outline-offset:-8px}`
