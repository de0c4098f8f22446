import sharp from 'sharp'
import { qrCodeSVG } from '@/print/qrCode'
import { absoluteURL } from '@/site/absoluteURL'
import { findByCode, readCode } from '@/site/findByCode'
import { contentDisposition } from '@/uploads/contentDisposition'

const NAME = /^([0-9a-z]{8})\.(svg|png)$/
/** Pixels of a side: sharp on a worksheet of A4 at a third of its width. */
const SIDE = 1024

/** The QR code a name such as `m1b2c3d4.png` asks for; 404 where the code names nothing visitors may read. */
export async function answerQRCode(name: string): Promise<Response> {
  const [, code = '', extension] = NAME.exec(name) ?? []
  if (!extension || readCode(code)?.code !== code || !(await findByCode(code))) {
    return new Response(null, { status: 404 })
  }
  const svg = qrCodeSVG(absoluteURL(`/go/${code}`))
  const headers = {
    'Content-Disposition': contentDisposition({ name, isInline: true }),
    'Cache-Control': 'public, max-age=3600',
    'X-Robots-Tag': 'noindex',
  }
  if (extension === 'svg') {
    return new Response(svg, { headers: { ...headers, 'Content-Type': 'image/svg+xml' } })
  }
  const png = await sharp(Buffer.from(svg))
    .resize(SIDE, SIDE, { kernel: 'nearest' })
    .png()
    .toBuffer()
  return new Response(new Uint8Array(png), { headers: { ...headers, 'Content-Type': 'image/png' } })
}
