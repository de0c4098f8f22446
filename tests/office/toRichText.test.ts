import { describe, expect, it } from 'vitest'
import { toRichText } from '@/office/starter/toRichText'

describe('toRichText', () => {
  it('makes headings, paragraphs and lists', () => {
    const { root } = toRichText([
      { type: 'heading', level: 2, text: 'หัวข้อ' },
      { type: 'paragraph', text: 'ย่อหน้า' },
      { type: 'list', style: 'bullet', items: ['ก', 'ข'] },
      { type: 'list', style: 'number', items: ['หนึ่ง'] },
    ])

    expect(root).toMatchObject({
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
    })
    expect(root.children).toMatchObject([
      { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'หัวข้อ', version: 1 }] },
      { type: 'paragraph', version: 1, children: [{ text: 'ย่อหน้า' }] },
      {
        type: 'list',
        listType: 'bullet',
        tag: 'ul',
        children: [
          { type: 'listitem', value: 1, children: [{ text: 'ก' }] },
          { type: 'listitem', value: 2, children: [{ text: 'ข' }] },
        ],
      },
      { type: 'list', listType: 'number', tag: 'ol' },
    ])
  })

  it('puts a link after the words of its paragraph', () => {
    const link = { label: 'แจ้งเรา', url: '/feedback' }
    const { root } = toRichText([{ type: 'paragraph', text: 'พบปัญหา', link }])

    expect(root.children[0]).toMatchObject({
      children: [
        { type: 'text', text: 'พบปัญหา ' },
        {
          type: 'link',
          version: 3,
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
          fields: { linkType: 'custom', url: '/feedback', newTab: false },
          children: [{ type: 'text', text: 'แจ้งเรา' }],
        },
      ],
    })
  })

  it('names a picture by its id in the media collection, and leaves out one that is not there', () => {
    const ids = new Map<string | number, string>([['photo', 'id-1']])
    const { root } = toRichText(
      [
        { type: 'image', file: 'photo' },
        { type: 'image', file: 'missing' },
      ],
      (file) => ids.get(file),
    )

    expect(root.children).toEqual([
      {
        type: 'upload',
        version: 3,
        format: '',
        id: expect.stringMatching(/^[0-9a-f]{24}$/),
        fields: null,
        relationTo: 'media',
        value: 'id-1',
      },
    ])
  })

  it('gives the same text each time', () => {
    const blocks = [{ type: 'image', file: 7 } as const]

    expect(toRichText(blocks)).toEqual(toRichText(blocks))
  })
})
