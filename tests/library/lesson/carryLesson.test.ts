import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'

const SCRIPT = readFileSync(join(import.meta.dirname, '../../../public/enhance.js'), 'utf8')
const SITE = 'https://example.org'

const ADD = '<a href="/lesson?i=m0000003" data-lesson="m0000003">เพิ่มในแผนการสอน</a>'
const MINE = '<a href="/lesson" data-lesson="">แผนการสอนของฉัน</a>'
const CLEAR = '<a href="/lesson" data-lesson="">ล้างรายการทั้งหมด</a>'
const shown = (codes: string) =>
  `<form><input type="hidden" name="i" value="${codes}"></form>${CLEAR}`

/** A browser that keeps what it is told from page to page, or one that refuses to. */
function makeBrowser({ refuses = false, lang = 'th' } = {}) {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const open = (path: string, main: string) => {
    const window = new Window({ url: SITE + path })
    const { document, location } = window
    document.documentElement.lang = lang
    document.body.innerHTML = `<main>${main}</main>`
    // Where storage is switched off, asking for it already throws.
    const global = {
      document,
      location,
      URL,
      addEventListener: window.addEventListener.bind(window),
      get localStorage() {
        if (refuses) throw new Error('SecurityError')
        return storage
      },
    }
    runInNewContext(SCRIPT, global)
    const link = document.querySelector('main a')
    if (!(link instanceof window.HTMLAnchorElement)) throw new Error('the page has no link')
    return {
      text: () => link.textContent,
      codes: () => new URL(link.href).searchParams.get('i'),
      click: () => link.click(),
      comeBack: () => window.dispatchEvent(new window.Event('pageshow')),
    }
  }
  return { open, kept }
}

describe('links that add to a lesson list', () => {
  it('begin a list where none was shown', () => {
    const page = makeBrowser().open('/library/media/a', ADD)

    expect(page.codes()).toBe('m0000003')
    expect(page.text()).toBe('เพิ่มในแผนการสอน')
  })

  it('put their item behind the list shown last, and say how much it holds', () => {
    const browser = makeBrowser()
    browser.open('/lesson?i=m0000001,i0000002', shown('m0000001,i0000002'))
    const page = browser.open('/library/media/a', ADD)

    expect(page.codes()).toBe('m0000001,i0000002,m0000003')
    expect(page.text()).toBe('เพิ่มในแผนการสอน (มีแล้ว 2 รายการ)')
  })

  it('do so on English pages', () => {
    const browser = makeBrowser({ lang: 'en' })
    browser.open('/en/lesson?i=m0000001', shown('m0000001'))

    expect(browser.open('/en/library/media/a', ADD).text()).toContain('(1 item so far)')
  })

  it('add an item once, and lead to the list from the library', () => {
    const browser = makeBrowser()
    browser.open('/lesson?i=m0000003,m0000001', shown('m0000003,m0000001'))

    expect(browser.open('/library/media/a', ADD).codes()).toBe('m0000003,m0000001')
    expect(browser.open('/library', MINE).codes()).toBe('m0000003,m0000001')
  })

  it('know on a page that is gone back to what was added since', () => {
    const browser = makeBrowser()
    const page = browser.open('/library/media/a', ADD)
    browser.open('/lesson?i=m0000001', shown('m0000001'))
    page.comeBack()

    expect(page.codes()).toBe('m0000001,m0000003')
  })

  it('begin anew after the list was emptied', () => {
    const browser = makeBrowser()
    const list = browser.open('/lesson?i=m0000001', shown('m0000001'))
    list.click()
    const page = browser.open('/library/media/a', ADD)

    expect(page.codes()).toBe('m0000003')
    expect(browser.open('/library', MINE).codes()).toBeNull()
    expect(browser.kept.size).toBe(0)
  })

  it('keep nothing but the codes', () => {
    const browser = makeBrowser()
    browser.open('/lesson?i=m0000001&t=ครูปั้น', shown('m0000001'))

    expect([...browser.kept.values()]).toEqual(['m0000001'])
  })

  it('work as they are where nothing may be kept', () => {
    const browser = makeBrowser({ refuses: true })
    browser.open('/lesson?i=m0000001', shown('m0000001')).click()

    expect(browser.open('/library/media/a', ADD).codes()).toBe('m0000003')
  })
})
