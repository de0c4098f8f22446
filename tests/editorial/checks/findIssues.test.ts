import { describe, expect, it } from 'vitest'
import { CHECKS, checkKeys } from '@/editorial/checks/checks'
import { findIssues } from '@/editorial/checks/findIssues'
import type { ItemToCheck } from '@/editorial/checks/ItemToCheck'
import { itemKinds, type ItemKind } from '@/editorial/kinds'
import { makeItem, makeMedia, PDF, rich } from './makeItem'

const ID = '1101700230708'
const keys = (item: ItemToCheck) => findIssues(item).map(({ key }) => key)
const found = (item: ItemToCheck) => findIssues(item).map(({ check, field }) => [check, field])

describe('an item that lacks nothing', () => {
  it.each(itemKinds)('%s: there is nothing to say', (kind) => {
    expect(keys(makeItem(kind))).toEqual([])
  })
})

describe('words that are missing', () => {
  it.each(['', '  ', '\u200b \n', null, undefined])('%j counts as blank', (blank) => {
    const item = makeItem('news', { th: { title: blank, summary: blank, body: rich(blank ?? '') } })
    expect(found(item)).toEqual([
      ['titleBlank', 'title'],
      ['summaryBlank', 'summary'],
      ['bodyBlank', 'body'],
    ])
  })

  it('a summary holds 300 characters and no more', () => {
    expect(keys(makeItem('news', { th: { summary: 'ก'.repeat(300) } }))).toEqual([])
    const [issue] = findIssues(makeItem('news', { th: { summary: 'ก'.repeat(301) } }))
    expect(issue).toMatchObject({ check: 'summaryTooLong', field: 'summary', length: 301 })
  })

  it('a body of one picture is no blank body; documents need neither body nor summary', () => {
    const upload = { type: 'upload', relationTo: 'media', value: 'cover', version: 1 }
    const body = { root: { type: 'root', children: [upload] } }
    expect(keys(makeItem('news', { th: { body } }))).toEqual([])
    expect(keys(makeItem('documents', { th: { body: null, summary: '' } }))).toEqual([])
  })
})

describe('pictures', () => {
  const bare = makeMedia({ id: 'bare', alt: { th: ' ', en: 'A picture' } })
  const upload = { type: 'upload', relationTo: 'media', value: { id: 'bare' }, version: 1 }
  const body = { root: { type: 'root', children: [upload] } }

  it.each([
    ['cover', { cover: 'bare' }],
    ['gallery', { gallery: ['cover', 'bare'] }],
    ['attachments.1.file', { attachments: [{ file: 'sheet' }, { file: 'bare' }] }],
    ['files.0.file', { files: [{ file: 'bare' }] }],
    ['evidence.0.file', { evidence: [{ file: 'bare' }] }],
    ['body', { body }],
  ])('without alternative text are found in %s', (field, th) => {
    expect(found(makeItem('news', { th, media: [bare] }))).toContainEqual(['altMissing', field])
  })

  it('are found in the English body too, and once however often they are used', () => {
    const item = makeItem('news', {
      th: { cover: 'bare', gallery: ['bare'] },
      en: { body },
      media: [bare],
    })
    expect(keys(item)).toEqual(['altMissing:bare'])
  })
})

describe('pupils in a file', () => {
  const shown = (consent: object, mimeType = 'image/jpeg') =>
    keys(
      makeItem('news', {
        th: { gallery: ['class'] },
        media: [makeMedia({ id: 'class', mimeType, consent: { showsPupils: true, ...consent } })],
      }),
    )

  it('need a basis, and “other” a note', () => {
    expect(shown({})).toEqual(['consentMissing:class'])
    expect(shown({ basis: 'other' })).toEqual(['consentMissing:class'])
    expect(shown({ basis: 'other', note: ' ' })).toEqual(['consentMissing:class'])
    expect(shown({}, 'video/mp4')).toEqual(['consentMissing:class'])
    expect(shown({ basis: 'other', note: 'ภาพจากหลังเวที' })).toEqual([])
    expect(shown({ basis: 'consent' })).toEqual([])
    expect(shown({ showsPupils: false })).toEqual([])
  })
})

describe('announcements', () => {
  it('have their deadline on the day of issue or later', () => {
    const issuedOn = '2026-11-22T17:00:00.000Z'
    const on = (deadline: string) => keys(makeItem('announcements', { th: { issuedOn, deadline } }))
    expect(on('2026-11-22T16:59:00.000Z')).toEqual(['deadlineBeforeIssue'])
    expect(on('2026-11-22T17:00:00.000Z')).toEqual([])
    expect(on('2026-12-01T00:00:00.000Z')).toEqual([])
  })

  it('have an attachment', () => {
    expect(keys(makeItem('announcements', { th: { attachments: [] } }))).toEqual([
      'attachmentMissing',
    ])
  })
})

describe('library items', () => {
  it.each(['teaching-media', 'innovations'] as ItemKind[])(
    '%s say what a user must know',
    (kind) => {
      const th = { licence: null, creators: [{ name: ' ' }], files: [], links: [], thirdParty: '' }
      expect(found(makeItem(kind, { th }))).toEqual([
        ['licenceMissing', 'licence'],
        ['creatorMissing', 'creators'],
        ['nothingToUse', 'files'],
        ['thirdPartyUndeclared', 'thirdParty'],
      ])
      expect(keys(makeItem('news', { th }))).toEqual([])
    },
  )

  it('a link will do instead of a file', () => {
    const th = { files: null, links: [{ url: 'https://example.org' }] }
    expect(keys(makeItem('teaching-media', { th }))).toEqual([])
  })
})

it('a cover is missed where the kind has one', () => {
  const without = itemKinds.filter((kind) =>
    keys(makeItem(kind, { th: { cover: null } })).includes('coverMissing'),
  )
  expect(without).toEqual(itemKinds.filter((kind) => kind !== 'documents'))
})

describe('links', () => {
  it('that did not open last night are found where they stand, each once', () => {
    const url = 'https://example.org/gone'
    const link = { type: 'link', fields: { url }, children: [{ type: 'text', text: 'ที่นี่' }] }
    const body = { root: { children: [{ type: 'paragraph', children: [link] }] } }
    const deadLinks = new Set([url])
    const links = [{ url: 'https://example.org/ok' }, { url }]
    expect(found(makeItem('teaching-media', { th: { links, body }, deadLinks }))).toEqual([
      ['deadLink', 'links.1.url'],
    ])
    expect(found(makeItem('news', { th: { body }, deadLinks }))).toEqual([['deadLink', 'body']])
    expect(found(makeItem('documents', { th: { link: url }, deadLinks }))).toEqual([
      ['deadLink', 'link'],
    ])
  })
})

describe('personal data', () => {
  const block = { type: 'block', fields: { blockType: 'notice', id: 'x', text: `เลข ${ID}` } }
  const cell = (text: string) => ({
    type: 'tablecell',
    children: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  })
  const table = {
    type: 'table',
    children: [{ type: 'tablerow', children: [cell('ชื่อ'), cell(ID), cell('12')] }],
  }
  const split = {
    type: 'paragraph',
    children: [
      { type: 'text', text: ID.slice(0, 6) },
      { type: 'text', text: ID.slice(6), format: 1 },
    ],
  }
  const of = (node: object) => ({ root: { type: 'root', children: [node] } })

  it.each([
    ['title', { title: `ประกาศ ${ID}` }],
    ['summary', { summary: ID }],
    ['body', { body: of(block) }],
    ['body', { body: of(table) }],
    ['body', { body: of(split) }],
    ['problem', { problem: ID }],
    ['method', { method: ID }],
    ['results', { results: ID }],
    ['place', { place: ID }],
    ['thirdParty', { thirdParty: ID }],
    ['creators.1.name', { creators: [{ name: 'ก' }, { name: 'ข', role: ID }] }],
    ['attachments.0.label', { attachments: [{ file: 'sheet', label: ID }] }],
    ['links.0.label', { links: [{ url: 'https://example.org', label: ID }] }],
  ])('is found in %s', (field, th) => {
    expect(found(makeItem('news', { th }))).toContainEqual(['nationalID', field])
  })

  it('is found in English, in what is said of a picture, and on the page of a file', () => {
    const media = [
      makeMedia({ id: 'photo', caption: { en: `Card ${ID}` } }),
      makeMedia({
        id: 'list',
        name: 'รายชื่อ.pdf',
        mimeType: PDF,
        text: { parts: ['', '', `1 ${ID}`] },
      }),
    ]
    const [inEnglish] = findIssues(makeItem('news', { en: { summary: ID } }))
    expect(inEnglish).toMatchObject({ field: 'summary', at: [{ language: 'en' }] })

    const th = { gallery: ['photo'], attachments: [{ file: 'list' }] }
    const [issue] = findIssues(makeItem('announcements', { th, media }))
    expect(issue?.at).toMatchObject([
      { field: 'gallery', file: 'photo.jpg' },
      { field: 'attachments.0.file', file: 'รายชื่อ.pdf', part: 3, partKind: 'page' },
    ])
  })

  it('one number is one finding wherever it stands, another number another', () => {
    const sign = (value: string) => value.split(':')[1]?.slice(-3) ?? ''
    const th = { title: ID, summary: `${ID} และ 1-1017-00230-69-1` }
    const issues = findIssues(makeItem('news', { th, sign }))
    expect(issues.filter(({ check }) => check === 'nationalID').length).toBeGreaterThan(0)
    expect(new Set(issues.map(({ key }) => key)).size).toBe(issues.length)
    expect(issues[0]).toMatchObject({ key: 'nationalID:708', masked: '1-xxxx-xxxxx-xx-8' })
    expect(issues[0]?.at?.map(({ field }) => field)).toEqual(['title', 'summary'])
  })

  it('never leaves with the number itself', () => {
    const th = { title: ID, body: rich('เลขที่บัญชี 3001234567 passport AA1234567 081-234-5678') }
    const said = JSON.stringify(findIssues(makeItem('news', { th })))
    for (const secret of [ID, '3001234567', 'AA1234567', '0812345678', '081-234-5678'])
      expect(said).not.toContain(secret)
  })

  it('telephone and e-mail of the office are no news', () => {
    const body = rich('โทร 045-123456 อีเมล Office@example.go.th หรือ 0812345678')
    const officeContacts = ['0-4512-3456', 'office@example.go.th']
    const checks = findIssues(makeItem('news', { th: { body }, officeContacts })).map(
      ({ masked }) => masked,
    )
    expect(checks).toEqual(['08xxxxxx78'])
  })
})

it('a file whose words could not be read is named', () => {
  const media = [makeMedia({ id: 'scan', mimeType: PDF, text: { unread: 'noText' } })]
  const th = { attachments: [{ file: 'scan' }] }
  expect(findIssues(makeItem('announcements', { th, media }))).toEqual([
    {
      check: 'fileUnread',
      field: 'attachments.0.file',
      key: 'fileUnread:scan',
      file: 'scan.jpg',
      reason: 'noText',
    },
  ])
})

it('every check of the table is one that can be found', () => {
  expect(checkKeys.filter((key) => !CHECKS[key].name.th)).toEqual([])
})
