import { escapeXML } from '@/shared/escapeXML'

/**
 * The page inside a paper's frame: one link, which leads that frame to the browser's own viewer. It needs no script,
 * and nothing of the paper is fetched before it is pressed; its first page only where the frame is drawn.
 */
export function composePaperCard({
  href,
  title,
  titleLanguage,
  locale,
  press,
  about,
  picture,
}: {
  /** Of the file. */
  href: string
  title: string
  titleLanguage: string
  locale: string
  /** What pressing does. */
  press: string
  /** Type, length and size. */
  about: string
  /** The first page. */
  picture?: string
}): string {
  const page = picture
    ? `<picture><source media="(min-width:30rem)" srcset="${escapeXML(picture)}"><img src="data:," alt=""></picture>`
    : ''
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeXML(title)}</title><style>${STYLE}</style></head><body><main><h1 hidden>${escapeXML(title)}</h1><a href="${escapeXML(href)}">${page}<span><b>${escapeXML(press)}</b><span lang="${titleLanguage}">${escapeXML(title)}</span><small>${escapeXML(about)}</small></span></a></main></body></html>`
}

/** Light in every display, as paper is; the letters of the reader's own system. */
const STYLE = `html,body,main,a{margin:0;height:100%}a{display:flex;gap:2rem;align-items:center;justify-content:center;background:#e2eff5;color:#063a52;font:1rem/1.7 'Noto Sans Thai','Leelawadee UI',Thonburi,system-ui,sans-serif;text-decoration:none}picture{display:contents}img{max-height:90%;max-width:55%;background:#fff}a>span{display:grid;gap:.5rem;justify-items:start;max-width:16rem;overflow-wrap:anywhere}b{padding:.5rem 1.25rem;border-radius:.5rem;background:#0b4f6c;color:#fff}a:focus-visible{outline:4px solid #b45309;outline-offset:-8px}`
