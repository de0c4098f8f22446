import type { FormState } from '@/shared/formState'
import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { SENDING_ISSUES } from './words'

/** A form as it is drawn: empty, or with what was typed and what is wrong with it. */
export interface ShownForm {
  /** Begins the id of everything in it. */
  form: string
  faults: { field: string; text: string }[]
  valueOf(name: string): string
  faultOf(name: string): string | undefined
}

/** @param wording what to do about each issue, by field and key, e.g. `subject blank` */
export function showForm({
  form,
  state,
  wording,
  given = {},
}: {
  form: string
  state: FormState | undefined
  wording: Record<string, Label>
  /** What the fields hold before anybody typed. */
  given?: Record<string, string>
}): ShownForm {
  const { say } = pageLanguage()
  const sent = state?.kind === 'again' ? state : undefined
  const values = new Map(sent?.fields)
  const every: Record<string, Label> = { ...wording, ...SENDING_ISSUES }
  const faults = (sent?.issues ?? []).map(({ field, key, minutes }) => {
    const words = every[`${field} ${key}`.trim()]
    return { field, text: (words ? say(words) : key).replace('#', String(minutes ?? '')) }
  })

  return {
    form,
    faults,
    valueOf: (name) => values.get(name) ?? given[name] ?? '',
    faultOf: (name) => faults.find(({ field }) => field === name)?.text,
  }
}

export const fieldID = (shown: ShownForm, name: string): string => `${shown.form}-${name}`
