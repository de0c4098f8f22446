import { request } from 'node:http'
import { controlSocketPath } from '../../src/server/socketPath.mjs'

/**
 * Asks the site that runs on this data folder through its local socket.
 * @param {{ dataDir: string, method: 'GET' | 'POST', path: string, onLine?: (line: unknown) => void }} args
 *   `onLine` takes each line of an answer that comes in lines of JSON
 * @returns {Promise<unknown>} its answer; undefined where it came in lines
 * @throws {Error} when it cannot be reached or refuses
 */
export function askSite({ dataDir, method, path, onLine }) {
  return new Promise((resolve, reject) => {
    request({ socketPath: controlSocketPath(dataDir), method, path, agent: false }, (res) => {
      let text = ''
      res.setEncoding('utf8')
      res.on('data', (part) => {
        text += part
        if (!onLine) return
        const lines = text.split('\n')
        text = lines.pop() ?? ''
        for (const line of lines) onLine(JSON.parse(line))
      })
      res.on('error', reject)
      res.on('end', () => {
        if (res.statusCode === 200) resolve(text ? JSON.parse(text) : undefined)
        else reject(new Error(`the site answered ${res.statusCode}: ${text}`))
      })
    })
      .on('error', reject)
      .end()
  })
}
