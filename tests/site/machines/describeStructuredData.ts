import { describe, expect, it } from 'vitest'
import { allPages } from './findPages'
import type { Subject } from './machines.test'
import { SITE_URL } from './openMachines'
import { googleFaults, valueFaults } from './rules/googleFaults'
import { schemaOrgFaults, type Block } from './rules/schemaOrgFaults'

type Data = Record<string, unknown>

export function describeStructuredData(subject: Subject): void {
  const blocks = async (): Promise<Block[]> =>
    (await allPages(subject.machines)).flatMap(({ url, data }) =>
      data.map((one) => ({ where: url, data: one })),
    )
  /** The only block of a type on a page. */
  const find = async (address: string, type: string): Promise<Data> => {
    const { data } = await subject.machines.page(address)
    const found = data.filter((one) => one['@type'] === type)
    expect(found, `${type} on ${address}`).toHaveLength(1)
    return found[0] ?? {}
  }

  describe('structured data', () => {
    it('is schema.org’s: every type, property and value', async () => {
      expect(await schemaOrgFaults(await blocks())).toEqual([])
    })

    it('is what Google asks for, without an empty value', async () => {
      const all = await blocks()

      expect(all.flatMap((block) => [...valueFaults(block), ...googleFaults(block)])).toEqual([])
    })

    it('tells the way to every page but the home page', async () => {
      for (const { url, data } of await allPages(subject.machines)) {
        const crumbs = data.filter((one) => one['@type'] === 'BreadcrumbList')
        const isHome = /^\/(en)?$/.test(new URL(url).pathname)
        expect(crumbs, url).toHaveLength(isHome ? 0 : 1)
      }
    })

    it('names the office on the home page, in the same words as everywhere, and how to search', async () => {
      const office = await find('/', 'GovernmentOrganization')
      const english = await find('/en', 'GovernmentOrganization')
      const site = await find('/en', 'WebSite')

      expect(english['@id']).toBe(office['@id'])
      expect(site).toMatchObject({
        url: `${SITE_URL}/en`,
        publisher: { '@id': office['@id'] },
        potentialAction: {
          target: { urlTemplate: `${SITE_URL}/en/search?q={search_term_string}` },
        },
      })
      // The samples hold no telephone and no e-mail: nothing is made up.
      expect(office).not.toHaveProperty('contactPoint')
    })

    it('tells a story and its event, with days and not hours', async () => {
      const story = await find('/en/news/science-camp', 'NewsArticle')
      const event = await find('/en/news/science-camp', 'Event')

      expect(story).toMatchObject({
        headline: 'Science camp',
        inLanguage: 'en',
        mainEntityOfPage: `${SITE_URL}/en/news/science-camp`,
      })
      expect(event).toMatchObject({
        location: { '@type': 'Place', name: 'Hall of the test school' },
        startDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        endDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })
      expect(event).not.toHaveProperty('eventAttendanceMode')
    })

    it('of a story in Thai alone is in Thai under its English address too', async () => {
      const path = `/news/${encodeURIComponent(subject.made.odd.slug)}`

      expect(await find(`/en${path}`, 'NewsArticle')).toMatchObject({
        inLanguage: 'th',
        url: SITE_URL + path,
        description: '<script>alert("x & y")</script>',
      })
    })

    it('of an announcement gives its number and day, and says when it no longer holds', async () => {
      const path = `/announcements/${encodeURIComponent(subject.made.replaced.slug)}`

      expect(await find(path, 'Article')).toMatchObject({
        identifier: '1/2569',
        dateCreated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        creativeWorkStatus: 'Obsolete',
      })
    })

    it('of teaching media tells level, indicators, area, licence and makers', async () => {
      const data = await find('/en/library/media/equations', 'LearningResource')

      expect(data).toMatchObject({
        name: 'Equations worksheet',
        inLanguage: 'en',
        learningResourceType: 'Worksheet',
        educationalLevel: [{ termCode: 'm1' }, { termCode: 'm2' }],
        teaches: [{ termCode: 'ค 1.3 ม.1/1' }],
        about: { termCode: 'mathematics' },
        license: 'https://creativecommons.org/licenses/by-sa/4.0/',
        dateCreated: '2024',
        creator: [
          { '@type': 'Role', roleName: 'ผู้จัดทำ', creator: { '@type': 'Person' } },
          { '@type': 'Organization', name: 'โรงเรียนตัวอย่าง ก' },
        ],
        encoding: [{ '@type': 'MediaObject', url: 'https://example.org/worksheet' }],
        creditText: 'ภาพประกอบจากคลังภาพสาธารณะ',
      })
    })

    it('of an innovation tells its award, and no licence where all rights are kept', async () => {
      const path = `/library/innovations/${encodeURIComponent(subject.made.innovation.slug)}`
      const data = await find(path, 'LearningResource')

      expect(data).toMatchObject({ award: 'รางวัลชนะเลิศระดับเขต', copyrightNotice: 'สงวนลิขสิทธิ์' })
      expect(data).not.toHaveProperty('license')
    })

    it('names files that can be fetched, of the type it says', async () => {
      const files = (await blocks())
        .flatMap(({ data }) => (data.encoding ?? data.associatedMedia ?? []) as Data[])
        .filter(({ contentUrl }) => contentUrl)
      const kinds = new Map(
        files.map((file) => [String(file.encodingFormat), String(file.contentUrl)]),
      )

      for (const [type, url] of kinds) {
        const { status, headers } = await subject.machines.get(url)
        expect({ status, type: headers.get('content-type')?.split(';')[0] }).toEqual({
          status: 200,
          type,
        })
      }
      expect(kinds.size).toBeGreaterThan(3)
    })

    it('of what is withdrawn says nothing but where it stands', async () => {
      const { data } = await subject.machines.page('/news/hidden-withdrawn')

      expect(data.map((one) => one['@type'])).toEqual(['BreadcrumbList'])
    })
  })
}
