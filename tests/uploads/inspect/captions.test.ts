import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectType } from '@/uploads/inspect/detectType'
import { faultOfCaptions, inspectCaptions } from '@/uploads/inspect/inspectCaptions'

const GOOD = `WEBVTT - คำบรรยายบทที่ 1

NOTE ทำโดยครูสมศรี

1
00:01.000 --> 00:04.500 line:80%
กราฟของพาราโบลาคว่ำ

00:00:05.000 --> 00:01:00.000
- ทำไมจึงคว่ำ
- เพราะ a < 0
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'captions-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (content: string | Buffer, name = 'บทที่ 1.vtt') => {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  return { path, name }
}

describe('captions of a film', () => {
  it.each([
    ['as programs write them', GOOD],
    ['with a mark of byte order', `\ufeff${GOOD}`],
    ['with the line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['with the line ends of old machines', GOOD.replaceAll('\n', '\r')],
    ['with a header of several lines', GOOD.replace('\n\n', '\nKind: captions\nLanguage: th\n\n')],
    ['with styles', GOOD.replace('NOTE', 'STYLE\n::cue { color: gold }\n\nNOTE')],
  ])('%s come in as what they are', async (_, content) => {
    const file = fileOf(content)

    expect(await detectType(file)).toBe('text/vtt')
    await expect(inspectCaptions(file.path)).resolves.toBeUndefined()
  })

  it.each([
    ['the times of SubRip', GOOD.replace('00:04.500', '00:04,500'), 6],
    ['a cue that ends before it begins', GOOD.replace('00:01:00.000', '00:00:04.000'), 9],
    ['minutes there are not', GOOD.replace('00:01.000', '00:61.000'), 6],
    ['words without a time', GOOD.replace('00:00:05.000 --> 00:01:00.000', 'แล้วต่อมา'), 10],
    ['no cue at all', 'WEBVTT\n', 2],
    ['another beginning', GOOD.replace('WEBVTT', 'WEBVTTX'), 1],
  ])('with %s are refused with the line', (_, content, line) => {
    expect(faultOfCaptions(content)).toBe(line)
  })

  it.each([
    ['SubRip under their name', '1\n00:00:01,000 --> 00:00:02,000\nสวัสดี\n'],
    ['nothing but a name', 'คำบรรยาย'],
  ])('that are %s are refused with words of their own', async (_, content) => {
    await expect(detectType(fileOf(content))).rejects.toMatchObject({
      reason: 'captions',
      detail: '1',
    })
  })

  it('in the Thai code page are refused: players read UTF-8 alone', async () => {
    const { path } = fileOf(Buffer.from(GOOD.replace('กราฟ', '\xa1\xc3\xd2\xbf'), 'latin1'))

    await expect(inspectCaptions(path)).rejects.toMatchObject({ reason: 'captions' })
  })
})
