import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs and the web comes in as structure alone. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: {
    ClientFeature: '/src/editorial/richText/admin/CleanPasteClient#CleanPasteClient',
  },
})
