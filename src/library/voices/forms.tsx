import type { ReactNode } from 'react'
import type { Label } from '@/shared/label'
import type { ShownForm } from '@/site/components/form/shownForm'
import { RateForm } from '../ratings/RateForm'
import { ReportForm } from '../problems/ReportForm'
import { UseForm } from '../uses/UseForm'
import { RATING_ISSUES, REPORT_ISSUES, USE_ISSUES, VOICE_WORDS as WORDS } from './words'

/** A form about an item, on a page of its own under the item's. */
export interface ItemForm {
  /** The last part of its address. */
  segment: string
  title: Label
  received: Label
  receivedNote: Label
  wording: Record<string, Label>
  draw: (args: { shown: ShownForm; path: string }) => ReactNode
}

/** By the names under which `formAddresses.ts` knows them. */
export const ITEM_FORMS = {
  'item-use': {
    segment: 'used',
    title: WORDS.useTitle,
    received: WORDS.useReceived,
    receivedNote: WORDS.useReceivedNote,
    wording: USE_ISSUES,
    draw: (args) => <UseForm {...args} />,
  },
  'item-rating': {
    segment: 'rate',
    title: WORDS.rateTitle,
    received: WORDS.rateReceived,
    receivedNote: WORDS.rateReceivedNote,
    wording: RATING_ISSUES,
    draw: (args) => <RateForm {...args} />,
  },
  'item-report': {
    segment: 'report',
    title: WORDS.reportTitle,
    // Who reported something is led to the page of the report.
    received: WORDS.trackTitle,
    receivedNote: WORDS.trackKeep,
    wording: REPORT_ISSUES,
    draw: (args) => <ReportForm {...args} />,
  },
} as const satisfies Record<string, ItemForm>

export type ItemFormName = keyof typeof ITEM_FORMS
