import { describe, expect, it } from 'vitest'
import { CHECKS } from '@/editorial/checks/checks'
import { findPersonalData } from '@/editorial/personalData/findPersonalData'
import * as samples from '@/office/samples/samples'
import * as documents from '@/office/starter/documents'
import * as duties from '@/office/starter/duties'
import * as glossary from '@/office/starter/glossary'
import * as pages from '@/office/starter/pages'
import * as processes from '@/office/starter/processes'
import * as site from '@/office/starter/site'

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : []

describe('the content this site comes with', () => {
  it.each(
    Object.entries({
      documents,
      duties,
      glossary,
      pages,
      processes,
      site,
      samples: samples.makeSamples({ now: new Date('2026-11-22T05:00:00Z') }),
    }),
  )('%s holds nothing that would refuse a publication', (_, content) => {
    const texts = strings({ ...content })
    expect(texts.length).toBeGreaterThan(1)
    const found = texts.flatMap((text) =>
      findPersonalData(text)
        .filter(({ check }) => CHECKS[check].level === 'block')
        .map(({ check }) => [check, text.slice(0, 80)]),
    )
    expect(found).toEqual([])
  })
})
