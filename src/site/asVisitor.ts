/** How every public page reads: with a visitor's rights, in Thai, the related files and terms as cards need them. */
export const asVisitor = {
  overrideAccess: false,
  locale: 'th',
  populate: {
    media: {
      alt: true,
      caption: true,
      credit: true,
      originalName: true,
      mimeType: true,
      filesize: true,
      width: true,
      height: true,
      isPublic: true,
    },
    tags: { title: true, slug: true },
    'learning-areas': { title: true, key: true },
    units: { name: true, slug: true },
    schools: { name: true, slug: true },
    duties: { no: true, text: true },
    news: { title: true, slug: true },
    announcements: { title: true, slug: true, number: true },
    'teaching-media': { title: true, slug: true },
    innovations: { title: true, slug: true },
    pages: { title: true, slug: true },
    documents: { title: true, slug: true },
  },
} as const
