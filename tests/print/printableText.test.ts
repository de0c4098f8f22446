import { expect, it } from 'vitest'
import { printableText } from '@/print/printableText'

it.each([
  ['🎉 อบรม 👩🏽‍🏫 ครู 🇹🇭 ✅', 'อบรม ครู'],
  ['ข้อ 1️⃣ สำคัญ ❗️', 'ข้อ 1 สำคัญ'],
  ['น้ำใจ ที่ ปั้น © 2569 ™ ☎ 1234 * # 0', 'น้ำใจ ที่ ปั้น © 2569 ™ ☎ 1234 * # 0'],
])('of %s there is printed: %s', (text, shown) => {
  expect(printableText(text)).toBe(shown)
})
