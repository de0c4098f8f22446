import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findFreePort, run, type Running } from './run'

/** Whether nginx is installed here. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).status === 0

/** nginx serving the very bytes the site served, compressed beforehand: the mark to measure against. */
export async function runNginx({
  folder,
  pages,
}: {
  folder: string
  pages: Record<string, string>
}): Promise<Running> {
  const root = join(folder, 'root')
  mkdirSync(root, { recursive: true })
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(join(root, `${name}.html`), html)
    writeFileSync(join(root, `${name}.html.gz`), gzipSync(html))
  }
  const port = await findFreePort()
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, configuration({ folder, root, port }))
  return run({
    file: 'nginx',
    args: ['-p', folder, '-c', config, '-g', 'daemon off;'],
    port,
    path: `/${Object.keys(pages)[0]}.html`,
  })
}

const configuration = ({ folder, root, port }: { folder: string; root: string; port: number }) => `
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  gzip_static on;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`
