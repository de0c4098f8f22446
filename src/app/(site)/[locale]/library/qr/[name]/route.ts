import { answerQRCode } from '@/library/answerQRCode'

export const dynamic = 'force-dynamic'

/** The QR code of an item's short address, as `/library/qr/m1b2c3d4.svg` or `.png`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  return answerQRCode((await params).name)
}
