import { join } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { th } from '@payloadcms/translations/languages/th'
import { buildConfig } from 'payload'
import { Users } from '@/accounts/Users'
import { Announcements } from '@/announcements/Announcements'
import { ContentChanges } from '@/changes/ContentChanges'
import { contentChangesPlugin } from '@/changes/contentChangesPlugin'
import { createDatabase } from '@/database'
import { AuditLog } from '@/editorial/audit/AuditLog'
import { richTextEditor } from '@/editorial/richText/editor'
import { env } from '@/env'
import { facebookPlugin } from '@/facebook/facebookPlugin'
import { openChannels } from '@/facebook/openChannels'
import { LibraryCollections } from '@/library/collections/LibraryCollections'
import { Certificates } from '@/library/credit/Certificates'
import { Innovations } from '@/library/Innovations'
import { ItemReports } from '@/library/problems/ItemReports'
import { Ratings } from '@/library/ratings/Ratings'
import { TeachingMedia } from '@/library/TeachingMedia'
import { MediaUses } from '@/library/uses/MediaUses'
import { LinkChecks } from '@/links/LinkChecks'
import { News } from '@/news/News'
import { Documents } from '@/office/collections/Documents'
import {
  Duties,
  LearningAreas,
  People,
  Processes,
  Schools,
  Units,
} from '@/office/collections/officeCollections'
import { Notices } from '@/office/collections/Notices'
import { Pages } from '@/office/collections/Pages'
import { Redirects } from '@/office/collections/Redirects'
import { Tags } from '@/office/collections/Tags'
import { removeSamplesEndpoint } from '@/office/samples/removeSamplesEndpoint'
import {
  DistanceLearning,
  EditorialSettings,
  Home,
  Navigation,
  Setup,
  SiteSettings,
} from '@/office/globals/officeGlobals'
import { Inbox } from '@/notices/Inbox'
import { inboxPlugin } from '@/notices/inboxPlugin'
import { Messages } from '@/notices/Messages'
import { outboxMail } from '@/notices/mail/outboxMail'
import { Outbox } from '@/outbox/Outbox'
import { SearchMisses } from '@/search/misses/SearchMisses'
import { searchOutboxPlugin } from '@/search/outside/searchOutboxPlugin'
import { SearchWords } from '@/search/words/SearchWords'
import { ADMIN_WORDS } from '@/shared/adminWords'
import { createLogger } from '@/shared/logger'
import { DailyCounts, ItemCounts } from '@/statistics/DailyCounts'
import { UPLOAD_MAX_BYTES } from '@/uploads/fileTypes'
import { incomingFolder } from '@/uploads/folders'
import { Media } from '@/uploads/Media'
import { FileTexts } from '@/uploads/text/FileTexts'
import { publicMediaPlugin } from '@/uploads/publicMediaPlugin'

// Every command runs in the project's root; a bundle does not know where its files came from.
const root = process.cwd()

/** Errors of ours that are answers as well; Payload's type knows only its own. */
const OWN_REFUSALS = { FileRefusal: 'info' }

/** The composition root: the only file that knows every feature and every engine. */
export default buildConfig({
  secret: env.secret,
  serverURL: '',
  csrf: env.origins,
  cors: env.origins,
  logger: createLogger({ level: env.logLevel }),
  telemetry: false,
  // A wrong password or a missing right is an answer, not a fault of ours.
  loggingLevels: {
    AuthenticationError: 'info',
    Forbidden: 'info',
    NotFound: 'info',
    APIError: 'info',
    ValidationError: 'info',
    ...OWN_REFUSALS,
  },
  graphQL: { disable: true },
  db: createDatabase(env.database),
  email: outboxMail,
  editor: richTextEditor,
  typescript: { outputFile: join(root, 'src/payload-types.ts') },
  i18n: { supportedLanguages: { th, en }, fallbackLanguage: 'th', translations: ADMIN_WORDS },
  localization: {
    locales: [
      { code: 'th', label: 'ไทย' },
      { code: 'en', label: 'English' },
    ],
    defaultLocale: 'th',
    fallback: false,
  },
  upload: {
    limits: { fileSize: UPLOAD_MAX_BYTES },
    abortOnLimit: true,
    useTempFiles: true,
    tempFileDir: incomingFolder,
    requestSizeLimit: UPLOAD_MAX_BYTES,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    // Payload counts in the common era; where it shows a date of its own, it says so.
    dateFormat: "d MMM 'ค.ศ.' yyyy HH:mm 'น.'",
    meta: { titleSuffix: ' · ระบบจัดการเว็บไซต์', robots: 'noindex' },
    importMap: {
      baseDir: root,
      importMapFile: join(root, 'src/app/(payload)/admin/importMap.js'),
    },
    components: {
      providers: ['/src/uploads/admin/UploadProvider#UploadProvider'],
      graphics: {
        Logo: '/src/office/admin/Emblem#Logo',
        Icon: '/src/office/admin/Emblem#Icon',
      },
      actions: ['/src/notices/admin/Bell#Bell'],
      beforeDashboard: [
        '/src/notices/admin/InboxPanel#InboxPanel',
        '/src/editorial/worklists/admin/WorklistPanel#WorklistPanel',
        '/src/office/admin/SetupChecklist#SetupChecklist',
        '/src/office/admin/SamplesNotice#SamplesNotice',
      ],
    },
  },
  collections: [
    News,
    Announcements,
    TeachingMedia,
    Innovations,
    LibraryCollections,
    Notices,
    LearningAreas,
    Media,
    Tags,
    Pages,
    Documents,
    Duties,
    Processes,
    Units,
    People,
    Schools,
    MediaUses,
    Ratings,
    ItemReports,
    Certificates,
    SearchWords,
    SearchMisses,
    Messages,
    Inbox,
    Users,
    Redirects,
    LinkChecks,
    AuditLog,
    ContentChanges,
    Outbox,
    FileTexts,
    DailyCounts,
    ItemCounts,
  ],
  endpoints: [removeSamplesEndpoint],
  globals: [SiteSettings, Home, Navigation, DistanceLearning, EditorialSettings, Setup],
  plugins: [
    inboxPlugin(),
    contentChangesPlugin({
      collections: [
        'learning-areas',
        'tags',
        'units',
        'schools',
        'people',
        'duties',
        'processes',
        'redirects',
        'notices',
        'search-words',
      ],
      globals: ['site-settings', 'home', 'navigation', 'distance-learning'],
    }),
    searchOutboxPlugin({ isOn: env.meilisearch !== undefined }),
    facebookPlugin({ channels: openChannels(env) }),
    publicMediaPlugin({
      refersTo: {
        people: (doc) => [doc.photo],
        processes: (doc) => ((doc.forms ?? []) as { file?: unknown }[]).map(({ file }) => file),
        'site-settings': (doc) => [doc.emblem],
      },
    }),
  ],
})
