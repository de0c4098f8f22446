import { EVERYDAY_ENGLISH } from './english/everyday'
import { HEALTH_ARTS_WORK_ENGLISH } from './english/healthArtsWork'
import { LANGUAGE_ENGLISH } from './english/languages'
import { MATHEMATICS_ENGLISH } from './english/mathematics'
import { SCHOOL_ENGLISH } from './english/school'
import { SCIENCE_ENGLISH } from './english/science'
import { SOCIETY_ENGLISH } from './english/society'
import { TECHNOLOGY_ENGLISH } from './english/technology'

/**
 * English for what Thai items are about, so that a query in either language finds them: lines of
 * `english phrase[, variant] = ไทย[, ไทย]`, lower case, singular and plural; both sides mean the same. Subject terms follow the English
 * edition of the core curriculum and the glossaries of the Royal Society; the rest is everyday school English.
 */
export const ENGLISH = [SCHOOL_ENGLISH, MATHEMATICS_ENGLISH, SCIENCE_ENGLISH, TECHNOLOGY_ENGLISH, SOCIETY_ENGLISH, LANGUAGE_ENGLISH, HEALTH_ARTS_WORK_ENGLISH, EVERYDAY_ENGLISH].join('\n')
