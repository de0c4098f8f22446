import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toRichText } from '@/office/starter/toRichText'
import { RichText } from '@/site/richText/RichText'
import { safeHref } from '@/site/richText/safeHref'

const draw = (value: unknown) => renderToStaticMarkup(createElement(RichText, { value }))
const root = (...children: object[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [text('กด')],
})

const PICTURE = {
  id: 'f1',
  isPublic: true,
  mimeType: 'image/png',
  alt: 'เด็ก "อ่าน" <หนังสือ>',
  width: 800,
  height: 600,
}

describe('rich text', () => {
  it('draws the starter blocks: headings, paragraphs, lists', () => {
    const value = toRichText([
      { type: 'heading', level: 2, text: 'หัวข้อ' },
      { type: 'paragraph', text: 'ย่อหน้า' },
      { type: 'list', style: 'number', items: ['หนึ่ง', 'สอง'] },
    ])

    expect(draw(value)).toBe(
      '<div class="prose"><h2>หัวข้อ</h2><p>ย่อหน้า</p><ol><li>หนึ่ง</li><li>สอง</li></ol></div>',
    )
  })

  it('lets headings follow the title of the page without a gap', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [text(tag)] })

    expect(draw(root(heading('h1'), heading('h2')))).toContain('<h2>h1</h2><h3>h2</h3>')
    expect(draw(root(heading('h4')))).toContain('<h2>h4</h2>')
    expect(draw(root(heading('script')))).toContain('<h2>script</h2>')
  })

  it('escapes HTML in text', () => {
    const html = draw(
      root({ type: 'paragraph', children: [text('<script>alert(1)</script> & "')] }),
    )

    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })

  it('draws bold, italic and marks of format together', () => {
    expect(draw(root(text('หนา', 3)))).toContain('<strong><em>หนา</em></strong>')
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    '',
  ])('shows the words alone for the address %j', (url) => {
    expect(draw(root(link(url)))).toBe('<div class="prose">กด</div>')
  })

  it.each(['https://obec.go.th/', '/news', '#a', 'mailto:a@b.th', 'tel:+6645123456'])(
    'links to %s',
    (url) => {
      expect(draw(root(link(url)))).toContain(`href="${url}"`)
    },
  )

  it('links to an item of the site by its address', () => {
    const node = {
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'news', value: { slug: 'อบรม' } } },
      children: [text('ข่าว')],
    }

    expect(draw(root(node))).toContain(`href="/news/${encodeURIComponent('อบรม')}"`)
    expect(safeHref({ toString: () => 'javascript:1' })).toBeNull()
  })

  it('draws a public picture with its alternative text, and no other', () => {
    const upload = (value: unknown) => root({ type: 'upload', relationTo: 'media', value })

    expect(draw(upload(PICTURE))).toContain('alt="เด็ก &quot;อ่าน&quot; &lt;หนังสือ&gt;"')
    expect(draw(upload(PICTURE))).toContain('/files/f1/640.webp 640w')
    expect(draw(upload({ ...PICTURE, isPublic: false }))).toBe('<div class="prose"></div>')
    expect(draw(upload('f1'))).toBe('<div class="prose"></div>')
  })

  it('draws tables with headings of columns, and ignores odd spans', () => {
    const cell = (headerState: number, colSpan: unknown) => ({
      type: 'tablecell',
      headerState,
      colSpan,
      children: [text('ช่อง')],
    })
    const row = { type: 'tablerow', children: [cell(1, 2), cell(0, 'x')] }
    const html = draw(root({ type: 'table', children: [row] }))

    expect(html).toContain('<th scope="col" colSpan="2">ช่อง</th><td>ช่อง</td>')
  })

  it.each([null, undefined, 'x', 7, {}, { root: null }, root({}), root({ children: 'x' })])(
    'survives %j',
    (odd) => {
      expect(() => draw(odd)).not.toThrow()
    },
  )
})
