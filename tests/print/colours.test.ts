import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COLOURS } from '@/print/colours'

const tokens = readFileSync('src/site/styles/tokens.css', 'utf8')

it.each(Object.entries(COLOURS))('paper and pictures have %s as the site does', (name, colour) => {
  const token = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  expect(new RegExp(`${token}: (#\\w+);`).exec(tokens)?.[1]).toBe(colour)
})
