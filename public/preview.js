// Draws a preview again after the form beside it was saved. Payload's form waits for `ready`, then tells of each save.
const admin = window.opener ?? (window.parent === window ? null : window.parent)
let isDrawing = false
let isStale = false

async function redraw() {
  isStale = isDrawing
  if (isDrawing) return
  isDrawing = true
  try {
    const answer = await fetch(location.href, { cache: 'no-store' })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('main')
    const { scrollX, scrollY } = window
    if (fresh) document.querySelector('main').replaceWith(document.adoptNode(fresh))
    window.scrollTo(scrollX, scrollY)
  } catch {
    // The line is down: the next save draws again.
  }
  isDrawing = false
  if (isStale) await redraw()
}

window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void redraw()
})
admin?.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
