import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
/** They share one running site, filled with content that is hard to draw; see startSite.ts. */
const ON_SHARED_SITE = [
  'tests/browser/{accessibility,english,itemPage,keyboard,layout,librarySearch,marks,weight,weightOfAlbum,withoutScripts}.test.ts',
]

const resolve = {
  alias: [
    { find: /^@\//, replacement: `${root}/src/` },
    { find: '@payload-config', replacement: `${root}/payload.config.ts` },
  ],
}
const shared = {
  setupFiles: ['tests/support/setup.ts'],
  pool: 'forks' as const,
  // Lexical's build for Node sometimes never finishes loading on Node 20; its production build is plain.
  execArgv: ['--conditions=production'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/globalSetup.ts'],
    maxWorkers: 2,
    // A site that is making pictures ends after the one in hand.
    teardownTimeout: 60_000,
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: 'all',
          include: ['tests/**/*.test.ts'],
          exclude: ON_SHARED_SITE,
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'shared site',
          include: ON_SHARED_SITE,
          globalSetup: ['tests/browser/startSite.ts'],
        },
      },
    ],
  },
})
