import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // For the admin and the API; the front door asks for plain text and compresses what it keeps by itself.
  compress: true,
  // `npm run typecheck` looks at all files, tests included; a fault in a test must not stop the site.
  typescript: { ignoreBuildErrors: true },
  // Whole heads for every visitor: without Next's scripts late metadata would stay in the body.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  serverExternalPackages: [
    'pino',
    'sharp',
    '@libsql/client',
    'libsql',
    '@myriaddreamin/typst-ts-node-compiler',
  ],
  outputFileTracingExcludes: { '*': ['./data/**', './media/**'] },
}

export default withPayload(config, { devBundleServerPackages: false })
