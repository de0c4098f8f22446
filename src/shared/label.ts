/** A label in the languages of the admin, Thai first. */
export type Label = {
  th: string
  en: string
}

export const label = (th: string, en: string): Label => ({ th, en })
