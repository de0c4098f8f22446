import { describe, expect, it } from 'vitest'
import { resolveRedirect, type RedirectRow } from '@/site/resolveRedirect'
import { samePath } from '@/site/samePath'

const follow = (path: string, rows: Record<string, RedirectRow>) =>
  resolveRedirect({ path, find: async (from) => rows[from] })

describe('an old address', () => {
  it('leads at once to the end of its chain', async () => {
    const rows = { '/a': { to: '/b' }, '/b': { to: '/c' } }

    expect(await follow('/a', rows)).toEqual({ kind: 'moved', to: '/c' })
  })

  it('leads out of the site where it says so', async () => {
    const rows = { '/a': { to: '/b' }, '/b': { to: 'https://moe.example/x' } }

    expect(await follow('/a', rows)).toEqual({ kind: 'moved', to: 'https://moe.example/x' })
  })

  it('never leads around in a circle, nor through an endless chain', async () => {
    const circle = { '/a': { to: '/b' }, '/b': { to: '/a' } }
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`/${at}`, { to: `/${at + 1}` }]),
    )

    expect(await follow('/a', circle)).toEqual({ kind: 'unknown' })
    expect(await follow('/a', { '/a': { to: '/a/' } })).toEqual({ kind: 'unknown' })
    expect(await follow('/0', chain)).toEqual({ kind: 'unknown' })
  })

  it('says that it is gone, also at the end of a chain', async () => {
    expect(await follow('/a', { '/a': { to: '/b' }, '/b': { gone: true } })).toEqual({
      kind: 'gone',
    })
  })

  it.each(['//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'does not lead to %s',
    async (to) => {
      expect(await follow('/a', { '/a': { to } })).toEqual({ kind: 'unknown' })
    },
  )

  it('is found however its Thai letters were typed', async () => {
    const encoded = `/news/${encodeURIComponent('ข่าวเก่า')}`

    expect(samePath('/news/ข่าวเก่า/')).toBe(encoded)
    expect(samePath(encoded)).toBe(encoded)
    expect(samePath('/?p=123')).toBe('/?p=123')
    expect(samePath('/%E0%B8')).toBe('/%E0%B8')
  })
})
