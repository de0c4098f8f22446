import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const FONT = join(import.meta.dirname, '../../public/fonts/sarabun-thai-400-normal.woff2')

/** A small game as honest makers write them: everything of its own, by every usual way. It says what worked. */
export async function honestPackage(): Promise<Record<string, string | Buffer>> {
  const square = { width: 40, height: 40, channels: 3, background: '#c33' } as const
  return {
    'index.html': `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>เกม</title>
<link rel="stylesheet" href="css/game.css"></head><body><h1>จับคู่คำศัพท์</h1><div class="star"></div>
<img id="pic" src="รูป/ดาว.png" alt="ดาว"><audio id="sound" src="sound.wav"></audio>
<iframe id="inner" src="pages/inner.html"></iframe><pre id="result"></pre>
<script>window.API_1484_11 || window.API || (window.noLMS = true)</script>
<script type="module" src="js/game.mjs"></script></body></html>`,
    'pages/inner.html':
      '<!doctype html><title>ใน</title><script>parent.postMessage("inner", "*")</script>',
    'css/game.css':
      '@import "more.css"; @font-face { font-family: Game; src: url(../fonts/game.woff2) }\nh1 { font-family: Game } .star { width: 40px; height: 40px; background: url("../รูป/ดาว.png") }',
    'css/more.css': 'body { color: rgb(1, 2, 3) }',
    'fonts/game.woff2': readFileSync(FONT),
    'รูป/ดาว.png': await sharp({ create: square }).png().toBuffer(),
    'sound.wav': silence(),
    'data.json': '{"words":["แมว"]}',
    'js/words.mjs': 'export const name = "words"',
    'js/part.mjs': 'export const part = "part"',
    'js/game.mjs': `import { name } from './words.mjs'
const result = {}
const step = async (name, work) => { try { result[name] = await work() } catch (error) { result[name] = 'FAILED ' + error } }
const soon = (register) => Promise.race([new Promise(register), new Promise((_, n) => setTimeout(n, 5000, 'too slow'))])
let fromInner; const inner = new Promise((y) => { addEventListener('message', ({ data }) => data === 'inner' && y('ok')) })
document.getElementById('inner').src += '?again'
await step('module', () => name && 'ok')
await step('json', async () => (await (await fetch('data.json')).json()).words[0])
await step('xhr', () => soon((y, n) => { const x = new XMLHttpRequest(); x.open('GET', 'data.json'); x.onload = () => y('ok'); x.onerror = n; x.send() }))
await step('import', async () => (await import('./part.mjs')).part)
await step('css', () => getComputedStyle(document.body).color)
await step('font', async () => (await document.fonts.load('20px Game', 'ก')).length)
await step('picture', () => document.getElementById('pic').decode().then(() => 'ok'))
await step('sound', () => soon((y, n) => { const a = document.getElementById('sound'); a.onloadedmetadata = () => y(a.duration); a.onerror = () => n('error'); a.load() }))
await step('eval', () => new Function('return "ok"')())
await step('worker', () => soon((y, n) => { const w = new Worker(URL.createObjectURL(new Blob(['postMessage("ok")']))); w.onmessage = ({ data }) => y(data); w.onerror = n }))
await step('frame', () => Promise.race([inner, new Promise((_, n) => setTimeout(n, 5000, 'too slow'))]))
await step('lms', () => window.noLMS && 'none')
document.getElementById('result').textContent = JSON.stringify(result)
document.getElementById('result').dataset.done = 'yes'
`,
  }
}

/** Half a second of nothing, as a WAV. */
function silence(): Buffer {
  const [rate, length] = [8_000, 4_000]
  const wav = Buffer.alloc(44 + length, 0x80)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + length, 4)
  wav.write('WAVEfmt ', 8)
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(1, 20)
  wav.writeUInt16LE(1, 22)
  wav.writeUInt32LE(rate, 24)
  wav.writeUInt32LE(rate, 28)
  wav.writeUInt16LE(1, 32)
  wav.writeUInt16LE(8, 34)
  wav.write('data', 36)
  wav.writeUInt32LE(length, 40)
  return wav
}
