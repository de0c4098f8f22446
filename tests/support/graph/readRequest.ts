import type { IncomingMessage } from 'node:http'

/** A request as it arrived. */
export interface GraphRequest {
  method: string
  /** Without the version: `/123/feed`. */
  path: string
  version: string | null
  /** The address as it was asked for, with its parameters. */
  url: string
  headers: Record<string, string>
  /** Of the address and the body together. */
  params: Record<string, string>
  file: { name: string; type: string; bytes: Buffer } | null
  /** Wherever it stood. */
  token: string | null
}

export async function readRequest(request: IncomingMessage): Promise<GraphRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const url = new URL(request.url ?? '/', 'http://graph.test')
  const [, version, path] = /^\/(v\d+\.\d+)(\/.*)?$/.exec(url.pathname) ?? [
    null,
    null,
    url.pathname,
  ]
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  const { params, file } = await readBody({ body, type: headers['content-type'] ?? '' })
  const all = { ...Object.fromEntries(url.searchParams), ...params }
  const bearer = /^(?:Bearer|OAuth) (.+)$/.exec(headers.authorization ?? '')?.[1]
  return {
    method: request.method ?? 'GET',
    path: path ?? '/',
    version: version ?? null,
    url: request.url ?? '/',
    headers,
    params: all,
    file,
    token: bearer ?? all.access_token ?? null,
  }
}

async function readBody({ body, type }: { body: Buffer; type: string }) {
  const params: Record<string, string> = {}
  let file: GraphRequest['file'] = null
  if (body.length === 0) return { params, file }
  if (type.startsWith('application/json')) {
    const sent = JSON.parse(body.toString()) as Record<string, unknown>
    for (const [name, value] of Object.entries(sent))
      params[name] = typeof value === 'string' ? value : JSON.stringify(value)
    return { params, file }
  }
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': type },
  }).formData()
  for (const [name, value] of form) {
    if (typeof value === 'string') params[name] = value
    else {
      const bytes = Buffer.from(await value.arrayBuffer())
      file = { name: value.name, type: value.type, bytes }
    }
  }
  return { params, file }
}
