import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { buttonHref } from '@/editorial/richText/blocks/buttonHref'
import { plainText } from '@/shared/plainText'
import { youTubeID } from '@/shared/youTubeID'
import { RichText } from '@/site/richText/RichText'

const draw = (value: unknown) => renderToStaticMarkup(createElement(RichText, { value }))
const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const block = (fields: unknown) => root({ type: 'block', fields })
const EMPTY = '<div class="prose"></div>'

const PICTURE = { id: 'p1', isPublic: true, mimeType: 'image/png', alt: 'ภาพหนึ่ง', width: 640 }
const PDF = { id: 'd1', isPublic: true, mimeType: 'application/pdf', originalName: 'คำสั่ง.pdf' }
const FILM = { id: 'v1', isPublic: true, mimeType: 'video/mp4', originalName: 'อบรม.mp4' }

describe('a block of the text', () => {
  it('shows an album in its order, without pictures the public may not fetch', () => {
    const other = { ...PICTURE, id: 'p2', alt: 'ภาพสอง' }
    const hidden = { ...PICTURE, id: 'p3', isPublic: false }
    const html = draw(
      block({ blockType: 'gallery', pictures: [other, PICTURE, hidden, PDF, 'p4'] }),
    )

    expect(html.match(/alt="[^"]*"/g)).toEqual(['alt="ภาพสอง"', 'alt="ภาพหนึ่ง"'])
    expect(html).not.toContain('p3')
  })

  it('shows a file with the words given to it, else with its name', () => {
    expect(draw(block({ blockType: 'file', file: PDF, label: 'คำสั่งที่ 1' }))).toContain('คำสั่งที่ 1')
    expect(draw(block({ blockType: 'file', file: PDF }))).toContain('คำสั่ง.pdf')
  })

  it('shows a film of YouTube as a card that asks nobody for anything before it is pressed', () => {
    const url = 'https://youtu.be/dQw4w9WgXcQ?si=x'
    const html = draw(block({ blockType: 'video', url, title: '</title><script>1</script>' }))

    expect(html).not.toMatch(/<iframe[^>]* src=|<script|<img/)
    expect(html).toContain('youtube-nocookie.com/embed/dQw4w9WgXcQ')
    expect(html).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"')
  })

  it('plays a film of ours in a player that waits', () => {
    expect(draw(block({ blockType: 'video', file: FILM, title: 'อบรม' }))).toMatch(
      /<video[^>]*preload="none"/,
    )
  })

  it('shows notices and buttons', () => {
    const warning = draw(block({ blockType: 'notice', kind: 'warning', text: 'ปิดรับแล้ว\nรอรอบหน้า' }))
    expect(warning).toContain('notice-warning')
    expect(warning).toContain('<p>ปิดรับแล้ว</p><p>รอรอบหน้า</p>')
    expect(draw(block({ blockType: 'button', label: 'สมัคร', href: '/documents' }))).toContain(
      '<a class="button" href="/documents">สมัคร</a>',
    )
  })

  it.each([
    { blockType: 'unknown', text: 'x' },
    { blockType: 'gallery', pictures: 'x' },
    { blockType: 'gallery', pictures: [null, 7, { id: {} }] },
    { blockType: 'file', file: { id: 'x', isPublic: 'yes' } },
    { blockType: 'video', url: 'https://evil.example/watch?v=dQw4w9WgXcQ' },
    { blockType: 'video', url: 'javascript:alert(1)' },
    { blockType: 'notice', text: { a: 1 } },
    { blockType: 'button', label: 'กด', href: 'javascript:alert(1)' },
    { blockType: 'button', label: 'กด', href: '//evil.example' },
    { blockType: { toString: 1 } },
    null,
    'x',
  ])('draws nothing of %j', (fields) => {
    expect(draw(block(fields))).toBe(EMPTY)
  })

  it('draws each field of a file as what it should be, or not at all', () => {
    const odd = { ...PICTURE, alt: { x: 1 }, caption: ['x'], credit: 7, width: 'wide' }
    expect(() => draw(root({ type: 'upload', relationTo: 'media', value: odd }))).not.toThrow()
  })
})

describe('rich text nobody wrote in the editor', () => {
  it.each([
    [null, 7, 'x', [], { type: 7 }],
    [{ type: 'heading', tag: 7, children: [null] }],
    [{ type: 'list', start: {}, children: [{ type: 'listitem', checked: 'x', children: 7 }] }],
    [{ type: 'link', fields: 'x', children: [{ type: 'text', text: { a: 1 } }] }],
    [{ type: 'link', fields: { url: ['javascript:1'] }, children: [] }],
    [{ type: 'table', children: [{ children: [{ colSpan: {}, children: [null] }] }] }],
  ])('is drawn without a fault: %j', (...children) => {
    expect(() => draw(root(...children))).not.toThrow()
  })

  it('ends where nobody nests any more', () => {
    let node: object = { type: 'text', text: 'ลึก' }
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'quote', children: [node] }

    expect(draw(root(node))).not.toContain('ลึก')
    expect(plainText(root(node))).toBe('')
  })
})

describe('words of blocks', () => {
  it('are found by the search', () => {
    const value = root(
      { type: 'paragraph', children: [{ type: 'text', text: 'ก่อน' }] },
      { type: 'block', fields: { blockType: 'notice', text: 'ปิดรับ', id: 'abc' } },
      { type: 'block', fields: { blockType: 'video', title: 'วิดีโอ', url: 'https://youtu.be/x' } },
    )
    expect(plainText(value)).toBe('ก่อน ปิดรับ วิดีโอ')
  })
})

it.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10', 'dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/live/dQw4w9WgXcQ?feature=share', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/watch?v="><script>', null],
  ['https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ', null],
  ['https://www.youtube.com/@channel', null],
  ['dQw4w9WgXcQ', null],
])('the film of %s is %s', (url, id) => {
  expect(youTubeID(url)).toBe(id)
})

it.each([
  ['/documents#a', true],
  ['https://obec.go.th/', true],
  ['http://obec.go.th/', false],
  ['//evil.example', false],
  ['/\\evil.example', false],
  ['https:\n//evil', false],
  ['javascript:alert(1)', false],
  [7, false],
])('a button may lead to %j: %s', (href, isAllowed) => {
  expect(buttonHref(href) !== null).toBe(isAllowed)
})
