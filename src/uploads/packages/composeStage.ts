import { packageHref } from '@/shared/packageAddress'
import { escapeXML } from '@/shared/escapeXML'
import { SANDBOX } from './packagePolicy'

const STYLE =
  'html,body{margin:0;height:100%;background:#fff}iframe{display:block;width:100%;height:100%;border:0}'

/**
 * The page that plays a package in a window of its own. The package stands in a frame here too: a page can always
 * lead its own window elsewhere, a frame only where the page around it allows.
 * @param folder with its seal, where it has one
 */
export function composeStage({
  folder,
  entry,
  title,
}: {
  folder: string
  entry: string
  title: string
}): string {
  const name = escapeXML(title)
  const src = escapeXML(packageHref({ folder, path: entry }))
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}</title><style>${STYLE}</style></head><body><iframe src="${src}" title="${name}" sandbox="${SANDBOX}" allow="fullscreen" referrerpolicy="no-referrer"></iframe></body></html>`
}
