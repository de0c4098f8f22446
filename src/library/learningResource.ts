import type { DefinedTerm, LearningResource, MediaObject, WithContext } from 'schema-dts'
import { label } from '@/shared/label'
import { BUDDHIST_ERA_OFFSET } from '@/shared/thaiDate'
import { mediaObject } from '@/site/jsonLd/mediaObject'
import { languageOfItem, responsible, work, type WorkFacts } from '@/site/jsonLd/work'
import type { Language } from '@/site/language'
import { populated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { isOutside, safeHref } from '@/site/richText/safeHref'
import { contributor } from './contributor'
import type { LibraryCollection } from './findLibrary'
import { licenceURL } from './licenceURL'
import type { LibraryItem } from './queries'
import { LEVELS, LICENCES, MEDIA_TYPES } from './terms'
import { WORDS } from './words'

/**
 * An item of the library as schema.org's LearningResource, with the properties that came from LRMI. Levels, indicators
 * and the learning area are terms of a named set, so that others can match them. What is not filled in is not said.
 */
export function learningResource({
  kind,
  ...facts
}: WorkFacts<LibraryItem> & { kind: LibraryCollection }): WithContext<LearningResource> {
  const { item } = facts
  const language = languageOfItem(item)
  const { say } = language
  const area = populated(item.learningArea)
  const school = populated(item.school)
  const files = publicFiles(item.files)
  const kindName = kind === 'innovations' ? WORDS.innovation : WORDS.medium
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    ...work({ kind, ...facts }),
    learningResourceType: say(item.mediaType ? MEDIA_TYPES[item.mediaType] : kindName),
    educationalLevel: eachOf(item.levels, (level) =>
      term({ name: say(LEVELS[level]), code: level, set: say(SETS.levels) }),
    ),
    teaches: eachOf(item.indicators, ({ code }) =>
      term({ name: code, code, set: say(SETS.indicators) }),
    ),
    about: area ? term({ name: area.title, code: area.key, set: say(SETS.areas) }) : undefined,
    creator: eachOf(item.creators, contributor),
    sourceOrganization: school
      ? { '@type': 'EducationalOrganization', name: school.name }
      : undefined,
    provider: responsible(facts),
    dateCreated: item.year ? String(item.year - BUDDHIST_ERA_OFFSET) : undefined,
    accessibilityFeature: files.some(({ captions }) => captions) ? ['captions'] : undefined,
    encoding: eachOf([...files.map(mediaObject), ...outsideLinks(item)], same),
    award: ('award' in item && item.award) || undefined,
    ...rights({ item, language }),
  }
}

const SETS = {
  levels: label('ระดับชั้นการศึกษาขั้นพื้นฐานของไทย', 'Grades of Thai basic education'),
  indicators: label(
    'ตัวชี้วัดตามหลักสูตรแกนกลางการศึกษาขั้นพื้นฐาน',
    'Indicators of the Thai Basic Education Core Curriculum',
  ),
  areas: label(
    'กลุ่มสาระการเรียนรู้ตามหลักสูตรแกนกลางการศึกษาขั้นพื้นฐาน',
    'Learning areas of the Thai Basic Education Core Curriculum',
  ),
}

const term = ({ name, code, set }: { name: string; code: string; set: string }): DefinedTerm => ({
  '@type': 'DefinedTerm',
  name,
  termCode: code,
  inDefinedTermSet: { '@type': 'DefinedTermSet', name: set },
})

/** Where the material stands on other sites. */
const outsideLinks = ({ links }: LibraryItem): MediaObject[] =>
  (links ?? []).flatMap(({ url, label: name }) => {
    const href = safeHref(url)
    return href && isOutside(href)
      ? [{ '@type': 'MediaObject' as const, name: name || undefined, url: href }]
      : []
  })

/** A licence by its address; where all rights are kept there is none to name, so the words say it. */
function rights({ item, language }: { item: LibraryItem; language: Language }) {
  const license = licenceURL(item.licence)
  return {
    license,
    copyrightNotice: item.licence && !license ? language.say(LICENCES[item.licence]) : undefined,
    creditText: item.thirdParty || undefined,
  }
}

/** Undefined for an empty list: an empty value would say that there are none. */
function eachOf<From, To>(
  values: readonly From[] | null | undefined,
  convert: (value: From) => To,
): To[] | undefined {
  return values?.length ? values.map(convert) : undefined
}

const same = <Value>(value: Value): Value => value
