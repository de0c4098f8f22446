import { DIGITAL_SYNONYMS } from './synonyms/digital'
import { LANGUAGE_SYNONYMS } from './synonyms/languages'
import { MATHS_SCIENCE_SYNONYMS } from './synonyms/mathsScience'
import { MEDIA_SYNONYMS } from './synonyms/media'
import { SECOND_SENSES } from './synonyms/secondSenses'
import { SOCIETY_ARTS_WORK_SYNONYMS } from './synonyms/societyArtsWork'
import { STAFF_SYNONYMS } from './synonyms/staff'
import { STUDENT_SYNONYMS } from './synonyms/students'

/**
 * Words of one meaning and words that help each other. A line `a, b, c` holds both ways; an entry may be a phrase.
 * A line `a > b, c` holds one way: who asks for a is also helped by b or c, broader, narrower or near, ranked
 * lower. They come from everyday talk among teachers beside the terms of the curriculum and of the agencies;
 * loan words also stand in the spellings people type.
 */
export const SYNONYMS = [MEDIA_SYNONYMS, DIGITAL_SYNONYMS, STAFF_SYNONYMS, STUDENT_SYNONYMS, LANGUAGE_SYNONYMS, MATHS_SCIENCE_SYNONYMS, SOCIETY_ARTS_WORK_SYNONYMS, SECOND_SENSES].join('\n')
