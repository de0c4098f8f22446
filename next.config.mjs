import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The front door compresses what it keeps; Next must hand it plain text.
  compress: false,
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
