import { HOME_SECTIONS } from './globals/homeSectionNames'

export type HomeSection = keyof typeof HOME_SECTIONS

const ALL = Object.keys(HOME_SECTIONS) as HomeSection[]

/** The parts of the home page in the order staff chose; all of them where nothing was chosen. */
export const sectionsToShow = (chosen: readonly HomeSection[] | null | undefined): HomeSection[] =>
  chosen?.length ? [...new Set(chosen)] : ALL
