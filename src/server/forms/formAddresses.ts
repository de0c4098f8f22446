/** A page with a public form, in one language. */
export interface FormAddress {
  /** The form's name, by which the site finds who takes it. */
  form: string
  /** The page's address without query, where the form is shown and sent to. */
  path: string
  /** Taken once a day from each address for each page. */
  isOnceADay: boolean
}

/** Every page with a public form; English stands under `/en`. */
const FORMS: { form: string; path: RegExp; isOnceADay?: boolean }[] = [
  { form: 'contact', path: /^\/contact$/ },
  { form: 'item-use', path: /^\/library\/(media|innovations)\/[^/]+\/used$/ },
  { form: 'item-rating', path: /^\/library\/(media|innovations)\/[^/]+\/rate$/, isOnceADay: true },
  { form: 'item-report', path: /^\/library\/(media|innovations)\/[^/]+\/report$/ },
]

/** Pages that show a form as well, which is sent to a page of its own. */
const SHOWN_IN = [{ form: 'item-rating', path: /^\/library\/(media|innovations)\/[^/]+$/ }]

/** @param path decoded, without a slash at its end */
export function findFormAddress(path: string): FormAddress | undefined {
  const found = FORMS.find((form) => form.path.test(thaiPath(path)))
  return found && { form: found.form, path, isOnceADay: Boolean(found.isOnceADay) }
}

/** The name of the form that a page shows without being the page it is sent to. */
export const findShownForm = (path: string): string | undefined =>
  SHOWN_IN.find((page) => page.path.test(thaiPath(path)))?.form

/** The page's address in Thai. */
export const thaiPath = (path: string): string => path.replace(/^\/en(?=\/)/, '')
