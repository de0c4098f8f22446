import { extname } from 'node:path'

/** Media types by extension, for what packages hold. What stands in no line is a download without a type. */
const TYPES: Record<string, string> = {
  // Without a charset: older packages are in windows-874 and say so themselves.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.cjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.xsd': 'application/xml',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.vtt': 'text/vtt; charset=utf-8',
  '.srt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.ico': 'image/x-icon',
  '.cur': 'image/x-icon',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.weba': 'audio/webm',
  '.mp4': 'video/mp4',
  '.m4v': 'video/mp4',
  '.webm': 'video/webm',
  '.ogv': 'video/ogg',
  '.mov': 'video/quicktime',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.eot': 'application/vnd.ms-fontobject',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.gltf': 'model/gltf+json',
  '.pdf': 'application/pdf',
}

export const packageType = (path: string): string =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'

/** What a browser opens as a page that can run scripts. */
export const isDocument = (type: string): boolean =>
  /^(text\/html|application\/xhtml\+xml|application\/xml|image\/svg\+xml)/.test(type)

/** What gets smaller on its way; the rest goes out byte for byte, and in parts where asked. */
export const isText = (type: string): boolean =>
  /^(text\/|image\/(svg|bmp)|model\/gltf\+|application\/(json|xml|xhtml|manifest|wasm))/.test(type)
