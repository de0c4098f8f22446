import type { Label } from '@/shared/label'

/** A message in the language of whoever sent the request, Thai unless it is English. */
export const say = (words: Label, req: { i18n?: { language?: string } } | undefined): string =>
  req?.i18n?.language === 'en' ? words.en : words.th
