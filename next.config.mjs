import { withPayload } from '@payloadcms/next/withPayload'

/** First segments of addresses that are the same in every language, and of those that name theirs. */
const UNPREFIXED = [
  'en',
  'th',
  'admin',
  'api',
  'cards',
  'files',
  'go',
  'packages',
  'sheets',
  'sitemaps',
  '_next',
]

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
    // Bundled, it would be there once for the start and once for the API, which then does not know the other's
    // errors, and under shortened class names: neither their words nor their log level would come through.
    'payload',
    'pino',
    'sharp',
    '@libsql/client',
    'libsql',
    '@myriaddreamin/typst-ts-node-compiler',
    // Two megabytes that only the publisher needs, and only when it posts.
    'facebook-nodejs-business-sdk',
  ],
  // Thai addresses have no prefix, English ones stand under /en; the routes know both as [locale].
  redirects: () => [{ source: '/th/:path*', destination: '/:path*', permanent: true }],
  rewrites: () => ({
    beforeFiles: [],
    afterFiles: [
      {
        source: `/:path((?!(?:${UNPREFIXED.join('|')})(?:/|$)).*)`,
        destination: '/th/:path',
      },
    ],
    fallback: [],
  }),
  headers: () => [
    // Asked for by every page; a new one is there within the hour.
    {
      source: '/enhance.js',
      headers: [
        { key: 'Cache-Control', value: 'public, max-age=3600, stale-while-revalidate=86400' },
      ],
    },
  ],
  outputFileTracingExcludes: { '*': ['./data/**', './media/**'] },
}

export default withPayload(config, { devBundleServerPackages: false })
