import { handleEndpoints } from 'payload'
import config from '@payload-config'
import { withDefaultLocale } from '@/shared/withDefaultLocale'
import { rest, type Answer } from '../support/site'

/** One request of the resumable upload protocol, through Payload's own handler. */
export async function tus({
  method,
  id,
  token,
  headers = {},
  body,
}: {
  method: 'POST' | 'PATCH' | 'HEAD' | 'GET' | 'DELETE' | 'OPTIONS'
  id?: string
  token?: string
  headers?: Record<string, string>
  body?: BodyInit
}): Promise<Response> {
  const request = new Request(`http://localhost:3000/api/media/uploads${id ? `/${id}` : ''}`, {
    method,
    headers: {
      'tus-resumable': '1.0.0',
      ...(token ? { authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    body,
    ...(body ? { duplex: 'half' } : {}),
  })
  return handleEndpoints({ config, request: await withDefaultLocale(request) })
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Asks for room, as the admin does before the first byte. */
export const begin = ({
  bytes,
  name = 'ภาพกิจกรรม.jpg',
  type = 'image/jpeg',
  token,
}: {
  bytes: number
  name?: string
  type?: string
  token?: string
}): Promise<Response> =>
  tus({
    method: 'POST',
    token,
    headers: {
      'upload-length': String(bytes),
      'upload-metadata': `filename ${base64(name)},filetype ${base64(type)},owner ${base64('x')}`,
    },
  })

export const idOf = (answer: Response): string =>
  (answer.headers.get('location') ?? '').split('/').pop() ?? ''

export const sendFrom = ({
  id,
  offset,
  body,
  token,
}: {
  id: string
  offset: number
  body: BodyInit
  token: string
}): Promise<Response> =>
  tus({
    method: 'PATCH',
    id,
    token,
    headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body,
  })

/** A whole file, sent as one piece; gives the upload's id. */
export async function sendWhole({
  content,
  name,
  token,
}: {
  content: Buffer
  name?: string
  token: string
}): Promise<string> {
  const id = idOf(await begin({ bytes: content.length, name, token }))
  await sendFrom({ id, offset: 0, body: new Uint8Array(content), token })
  return id
}

/** Saves a form of the admin that refers to its file in place of carrying it. */
export function saveForm<T>({
  context,
  data = {},
  id,
  token,
}: {
  context: object
  data?: object
  /** The file that is replaced. */
  id?: string
  token: string
}): Promise<Answer<T>> {
  const form = new FormData()
  form.set('file', JSON.stringify({ clientUploadContext: context, filename: 'x', size: 1 }))
  form.set('_payload', JSON.stringify(data))
  const path = id ? `/media/${id}` : '/media'
  return rest<T>({ method: id ? 'PATCH' : 'POST', path, body: form, token })
}
