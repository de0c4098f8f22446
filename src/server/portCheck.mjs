// Plain JavaScript: the start script asks before anything is installed or built.
import { createServer } from 'node:net'

/** Why a site cannot listen here; the message names the setting and one that would do. */
export class PortError extends Error {
  /** @param {{ port: number, host: string, code: string }} args */
  constructor({ port, host, code }) {
    super(sentences({ port, host, code }))
    this.name = 'PortError'
  }
}

/**
 * Listens for a moment, so that a taken port is known before anything heavy begins.
 * @param {{ port: number, host: string }} args
 * @returns {Promise<void>}
 * @throws {PortError}
 */
export function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) =>
      reject(new PortError({ port, host, code: 'code' in error ? String(error.code) : '' })),
    )
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}

/** @param {{ port: number, host: string, code: string }} args */
function sentences({ port, host, code }) {
  const other = port < 65535 ? port + 1 : 3000
  if (code === 'EADDRINUSE') {
    return (
      `PORT: พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ ให้ปิดโปรแกรมนั้นหรือใช้พอร์ตอื่น\n` +
      `PORT: port ${port} is already in use on ${host} (example: PORT=${other})`
    )
  }
  if (code === 'EACCES') {
    return (
      `PORT: ไม่มีสิทธิ์เปิดพอร์ต ${port} ให้ใช้พอร์ตตั้งแต่ 1024 ขึ้นไป\n` +
      `PORT: port ${port} may not be opened by this user (example: PORT=3000)`
    )
  }
  return (
    `HOST: เปิดรับที่ ${host} ไม่ได้ (${code})\n` +
    `HOST: cannot listen on ${host}: ${code} (example: HOST=127.0.0.1)`
  )
}
