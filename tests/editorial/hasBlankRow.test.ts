import { describe, expect, it } from 'vitest'
import { hasBlankRow } from '@/editorial/admin/hasBlankRow'

const fields = [
  { type: 'text', name: 'title', required: true },
  {
    type: 'row',
    fields: [
      {
        type: 'array',
        name: 'links',
        fields: [
          { type: 'row', fields: [{ type: 'text', name: 'url', required: true }] },
          { type: 'text', name: 'label' },
        ],
      },
    ],
  },
]
const row = (url: unknown) => ({
  links: { value: 1, rows: [{}] },
  'links.0.url': { value: url },
  'links.0.label': { value: null },
})

describe('a row half typed', () => {
  it.each([null, undefined, '', '  '])('lacks what it must have: %j', (url) => {
    expect(hasBlankRow({ fields, values: row(url) })).toBe(true)
  })

  it('is done when all it must have is there', () => {
    expect(hasBlankRow({ fields, values: row('https://example.org') })).toBe(false)
  })

  it('is not what stands outside rows, nor a list without rows', () => {
    expect(hasBlankRow({ fields, values: { title: { value: '' } } })).toBe(false)
  })
})
