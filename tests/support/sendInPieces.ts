interface Asked {
  url: string
  token: string
}

const TUS = { 'tus-resumable': '1.0.0' }

/** Begins an upload that comes in pieces; gives its address. */
export async function beginUpload({
  url,
  token,
  name,
  bytes,
}: Asked & { name: string; bytes: number }): Promise<string> {
  const answer = await fetch(`${url}/api/media/uploads`, {
    method: 'POST',
    headers: {
      ...TUS,
      authorization: `JWT ${token}`,
      'upload-length': String(bytes),
      'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
    },
  })
  if (answer.status !== 201) throw new Error(`not begun: ${answer.status} ${await answer.text()}`)
  return new URL(answer.headers.get('location') ?? '', `${url}/api/media/uploads`).pathname
}

/** How many bytes of an upload have come; null where nobody knows of it. */
export async function uploadOffset({
  url,
  token,
  path,
}: Asked & { path: string }): Promise<number | null> {
  const headers = { ...TUS, authorization: `JWT ${token}` }
  const answer = await fetch(url + path, { method: 'HEAD', headers })
  return answer.ok ? Number(answer.headers.get('upload-offset')) : null
}

/** Sends the rest of the data from where the upload stands, piece by piece. */
export async function sendRest({
  url,
  token,
  path,
  data,
  offset,
  pieceBytes = 256 * 1024,
}: Asked & { path: string; data: Buffer; offset: number; pieceBytes?: number }): Promise<void> {
  for (let at = offset; at < data.length; at += pieceBytes) {
    const answer = await fetch(url + path, {
      method: 'PATCH',
      headers: {
        ...TUS,
        authorization: `JWT ${token}`,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(at),
      },
      body: new Uint8Array(data.subarray(at, at + pieceBytes)),
    })
    if (answer.status !== 204) throw new Error(`refused: ${answer.status} ${await answer.text()}`)
  }
}

/** Saves the form that refers to a finished upload; gives the id of the row. */
export async function saveUpload({
  url,
  token,
  path,
  name,
}: Asked & { path: string; name: string }): Promise<string> {
  const form = new FormData()
  form.set('_payload', '{}')
  const upload = path.split('/').at(-1)
  form.set('file', JSON.stringify({ clientUploadContext: { upload }, filename: name }))
  const headers = { authorization: `JWT ${token}` }
  const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
  const body = (await answer.json()) as { doc?: { id: string } }
  if (!body.doc) throw new Error(`not saved: ${answer.status} ${JSON.stringify(body)}`)
  return body.doc.id
}
