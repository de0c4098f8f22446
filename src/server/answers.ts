import type { ServerResponse } from 'node:http'

/** Headers every answer carries, whoever writes it. */
export function setGuardHeaders(res: ServerResponse): void {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('X-Frame-Options', 'SAMEORIGIN')
}

export function answerJSON({
  res,
  status,
  body,
}: {
  res: ServerResponse
  status: number
  body: unknown
}): void {
  const bytes = Buffer.from(JSON.stringify(body))
  res.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Length': bytes.length,
  })
  res.end(res.req.method === 'HEAD' ? undefined : bytes)
}

/** A refusal in the shape of Payload's own errors, which the admin shows as it is. */
export function answerError({
  res,
  status,
  message,
}: {
  res: ServerResponse
  status: number
  message: string
}): void {
  answerJSON({ res, status, body: { errors: [{ message }] } })
}
