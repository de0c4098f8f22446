import { open } from 'node:fs/promises'

const CHUNK_BYTES = 256 * 1024

/**
 * The bytes of a file from `start` to `end`, both included, read as fast as they are taken. Node's own bridge to web
 * streams throws outside of any caller when a reader leaves in the middle, which would end the process.
 */
export function streamFile({
  path,
  start,
  end,
}: {
  path: string
  start: number
  end: number
}): ReadableStream<Uint8Array> {
  let position = start
  let opened: ReturnType<typeof open> | undefined
  const close = async () => (await opened)?.close()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const handle = await (opened ??= open(path))
          const length = Math.min(CHUNK_BYTES, end + 1 - position)
          const { buffer, bytesRead } = await handle.read(
            Buffer.allocUnsafe(length),
            0,
            length,
            position,
          )
          if (bytesRead === 0) throw new Error(`file is shorter than it was: ${path}`)
          position += bytesRead
          controller.enqueue(buffer.subarray(0, bytesRead))
        } catch (error) {
          await close().catch(() => undefined)
          throw error
        }
        if (position <= end) return
        await close()
        controller.close()
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}
