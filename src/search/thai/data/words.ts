import { AGENCY_WORDS } from './words/agency'
import { HEALTH_ARTS_CAREER_WORDS } from './words/healthArtsCareers'
import { MATHEMATICS_WORDS } from './words/mathematics'
import { REGION_WORDS } from './words/region'
import { SCIENCE_WORDS } from './words/science'
import { SOCIETY_WORDS } from './words/society'
import { TECHNOLOGY_WORDS } from './words/technology'
import { THAI_LANGUAGE_WORDS } from './words/thaiLanguage'

/**
 * Compound and new Thai words that stay whole when `Intl.Segmenter` would cut them: lines of words parted by
 * spaces. Their parts are indexed too, so a word stands here only where a person means one thing by it. They
 * come from the Basic Education Core Curriculum 2551 (revised 2560), the spelling of the Royal Society, the
 * language of the education agencies and what people of the region call their places, foods and customs.
 */
export const WORDS = [AGENCY_WORDS, HEALTH_ARTS_CAREER_WORDS, THAI_LANGUAGE_WORDS, MATHEMATICS_WORDS, REGION_WORDS, SCIENCE_WORDS, SOCIETY_WORDS, TECHNOLOGY_WORDS].join('\n')
