/** The shapes of the office's facts. Facts only: nothing here is inferred. */

export interface NumberedText {
  /** The clause as the announcement numbers it, such as `ข้อ ๗ (๓)(ก)`. */
  no: string
  text: string
}

export interface StarterUnit {
  key: string
  name: string
  /** A translation, not an official name. */
  nameEn: string
  order: number
  clause?: string
  kind: 'group' | 'unit'
  powers: NumberedText[]
}

export interface StarterDuty {
  no: number
  text: string
  /** Numbers of the processes that carry out this duty; empty where the manual gives none. */
  processes: number[]
}

export interface ProcessStep {
  no: number
  text: string
  /** Who acts or receives, only where the manual says so. */
  actor?: string
}

export interface StarterProcess {
  no: number
  name: string
  fullTitle: string
  objectives: string[]
  scope: string
  definitions: { term: string; meaning: string }[]
  steps: ProcessStep[]
  forms: { name: string }[]
  references: string[]
  duties: number[]
  measures: string[]
}

export type DocumentKind = 'law' | 'order' | 'plan' | 'manual' | 'announcement-reference'
export type DocumentStatus = 'inForce' | 'expired' | 'repealed' | 'unknown'

export interface StarterDocument {
  title: string
  kind: DocumentKind
  number?: string
  /** Years are Buddhist-era numbers. */
  yearBE?: number
  periodFrom?: number
  periodTo?: number
  status: DocumentStatus
  note?: string
}

export interface GlossaryTerm {
  th: string
  en: string
}

export interface StarterLearningArea {
  key: string
  title: string
  titleEn: string
  order: number
}

/** One paragraph-like part of a text; `toRichText` makes Payload's rich text of a list of them. */
export type Block =
  | { type: 'heading'; level: 2 | 3; text: string }
  | { type: 'paragraph'; text: string; link?: { label: string; url: string } }
  | { type: 'list'; style: 'bullet' | 'number'; items: string[] }
  | { type: 'image'; file: string | number }

export interface StarterPage {
  slug: string
  title: string
  summary: string
  body: Block[]
}
