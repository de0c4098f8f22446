import { describe, expect, it } from 'vitest'
import { parsePostAddress } from '@/facebook/desk/parsePostAddress'

describe('the address of a post on Facebook', () => {
  it.each([
    ['https://www.facebook.com/office/posts/123456', undefined],
    ['https://www.facebook.com/office/posts/pfbid02AbCdEfGh', undefined],
    [
      'https://www.facebook.com/office/posts/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/123456',
      undefined,
    ],
    ['https://m.facebook.com/story.php?story_fbid=12&id=34', undefined],
    ['https://web.facebook.com/permalink.php?story_fbid=pfbid0x&id=34', undefined],
    ['https://facebook.com/photo/?fbid=12&set=a.34', undefined],
    ['https://www.facebook.com/office/photos/a.12/34', undefined],
    ['https://www.facebook.com/office/videos/34', undefined],
    ['https://www.facebook.com/watch/?v=34', undefined],
    ['https://www.facebook.com/reel/34', undefined],
    ['https://www.facebook.com/share/p/1AbCdEfGh/', undefined],
    ['https://fb.watch/AbCd_12-3/', undefined],
    [
      ' https://www.facebook.com/office/posts/12?fbclid=secret&__cft__[0]=x&mibextid=y#z ',
      'https://www.facebook.com/office/posts/12',
    ],
    [
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34&ref=embed',
      'https://www.facebook.com/permalink.php?story_fbid=12&id=34',
    ],
  ])('%s is kept', (pasted, kept = pasted) => {
    expect(parsePostAddress(pasted)).toBe(kept)
  })

  it.each([
    ['a Page', 'https://www.facebook.com/office'],
    ['a profile', 'https://www.facebook.com/profile.php?id=34'],
    ['a search', 'https://www.facebook.com/search/posts/?q=office'],
    ['a list of posts', 'https://www.facebook.com/office/posts/'],
    ['another site', 'https://facebook.com.example.org/office/posts/12'],
    ['a site that only ends so', 'https://notfacebook.com/office/posts/12'],
    ['a name before an @', 'https://www.facebook.com@example.org/office/posts/12'],
    ['a door of its own', 'https://www.facebook.com:8443/office/posts/12'],
    ['an open line', 'http://www.facebook.com/office/posts/12'],
    ['a program', 'javascript:alert(1)//facebook.com/office/posts/12'],
    ['a way out of Facebook', 'https://l.facebook.com/l.php?u=https://example.org'],
    ['nothing', ''],
  ])('%s is none', (_, pasted) => {
    expect(parsePostAddress(pasted)).toBeNull()
  })
})
