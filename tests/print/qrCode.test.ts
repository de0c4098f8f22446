import { expect, it } from 'vitest'
import { qrCodeSVG } from '@/print/qrCode'
import { readQR } from '../support/readQR'

it.each([
  'https://dlict.example.go.th/go/a1b2c3d4',
  'http://localhost:3000/go/n7k2m9qx-12',
  `https://example.org/${'a'.repeat(300)}`,
])('a phone reads %s from the code', async (text) => {
  expect(await readQR(Buffer.from(qrCodeSVG(text)))).toBe(text)
})

it('the code keeps four light modules around itself', () => {
  const svg = qrCodeSVG('https://example.org')
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
  const starts = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number))

  expect(Math.min(...starts.map(([x]) => x ?? 0))).toBe(4)
  expect(Math.min(...starts.map(([, y]) => y ?? 0))).toBe(4)
  expect(Math.max(...starts.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4)
})
