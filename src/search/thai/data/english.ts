import { SCHOOL_ENGLISH } from './english/school'

/**
 * English for what Thai items are about, so that a query in either language finds them: lines of
 * `english phrase[, variant] = ไทย[, ไทย]`, lower case, singular and plural. Subject terms follow the English
 * edition of the core curriculum and the glossaries of the Royal Society; the rest is everyday school English.
 */
export const ENGLISH = [SCHOOL_ENGLISH].join('\n')
