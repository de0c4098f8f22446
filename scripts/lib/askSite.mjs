import { request } from 'node:http'
import { controlSocketPath } from '../../src/server/socketPath.mjs'

/**
 * Asks the site that runs on this data folder through its local socket.
 * @param {{ dataDir: string, method: 'GET' | 'POST', path: string }} args
 * @returns {Promise<unknown>} its answer
 * @throws {Error} when it cannot be reached or refuses
 */
export function askSite({ dataDir, method, path }) {
  return new Promise((resolve, reject) => {
    request({ socketPath: controlSocketPath(dataDir), method, path, agent: false }, (res) => {
      let text = ''
      res.setEncoding('utf8')
      res.on('data', (part) => (text += part))
      res.on('error', reject)
      res.on('end', () => {
        if (res.statusCode === 200) resolve(JSON.parse(text))
        else reject(new Error(`the site answered ${res.statusCode}: ${text}`))
      })
    })
      .on('error', reject)
      .end()
  })
}
