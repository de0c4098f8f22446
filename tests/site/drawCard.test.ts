import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { composeCard } from '@/site/cards/composeCard'
import { drawCard } from '@/site/cards/drawCard'

const emblem = { name: 'emblem.svg', bytes: readFileSync('public/emblem.svg') }

const draw = (title: string) =>
  drawCard({
    source: composeCard(
      {
        label: 'ประกาศ',
        title,
        shortName: 'กลุ่มทดสอบ',
        officeName: 'สำนักงานเขตทดสอบ',
        host: 'dlict.example.go.th',
        isSample: true,
      },
      emblem.name,
    ),
    emblem,
  })

const EDGE = 40
const TITLE_TOP = 232
const TITLE_BOTTOM = 562
const WIDTH = 1200
const HEIGHT = 630

/** Rows and columns in which a picture with a title differs from one without. */
async function inked(title: string) {
  const [empty, full] = await Promise.all(
    ['', title].map(async (words) =>
      sharp(await draw(words))
        .greyscale()
        .raw()
        .toBuffer(),
    ),
  )
  const places = { top: HEIGHT, bottom: 0, left: WIDTH, right: 0 }
  full!.forEach((value, at) => {
    if (Math.abs(value - empty![at]!) < EDGE) return
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    places.top = Math.min(places.top, y)
    places.bottom = Math.max(places.bottom, y)
    places.left = Math.min(places.left, x)
    places.right = Math.max(places.right, x)
  })
  return places
}

describe('the title of a drawn picture', () => {
  it.each([
    ['one word', 'หนี้'],
    ['all marks', 'หนี้ ที่ น้ำ ปั้น ญี่ปุ่น'],
    ['300 letters with marks', 'หนี้ที่น้ำปั้นญี่ปุ่น '.repeat(14).slice(0, 300)],
    ['300 letters without a space', 'ก'.repeat(300)],
    ['an address', `https://${'w'.repeat(292)}`],
    ['English', 'Workshop on distance learning '.repeat(10)],
  ])('%s stays between label and foot, and within the edges', async (_, title) => {
    const { top, bottom, left, right } = await inked(title)

    expect(top).toBeGreaterThan(TITLE_TOP)
    expect(bottom).toBeLessThan(TITLE_BOTTOM)
    expect(bottom).toBeGreaterThan(top)
    expect(left).toBeGreaterThanOrEqual(EDGE)
    expect(right).toBeLessThanOrEqual(WIDTH - EDGE)
  })

  it('shows a mark above a mark: what is higher is higher in the picture', async () => {
    const [plain, vowel, tone] = await Promise.all(['หน', 'หนี', 'หนี้'].map(inked))

    expect(vowel!.top).toBeLessThan(plain!.top)
    expect(tone!.top).toBeLessThan(vowel!.top)
    expect((await inked('ญุ')).bottom).toBeGreaterThan(plain!.bottom)
  })

  it.each([
    '#panic("x")',
    '"] ) } ; #read("/etc/hostname")',
    '\\ # * _ $ < > @ ` ~ // /* [ {',
    '…'.repeat(300),
    '🎉',
    '',
  ])('may be %s', async (title) => {
    expect((await draw(title)).length).toBeGreaterThan(10_000)
  })
})
