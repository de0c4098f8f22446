import { headers } from 'next/headers'
import { FORM_STATE, unpackFormState, type FormState } from '@/shared/formState'

/** What the front door says of this page's form: nothing for whoever has just come to it. */
export async function readFormState(form: string): Promise<FormState | undefined> {
  const packed = (await headers()).get(FORM_STATE)
  const state = packed ? unpackFormState(packed) : undefined
  return state?.form === form ? state : undefined
}
