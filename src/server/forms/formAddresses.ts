/** A page with a public form, in one language. */
export interface FormAddress {
  /** The form's name, by which the site finds who takes it. */
  form: string
  /** The page's address without query, where the form is shown and sent to. */
  path: string
}

/** Every page with a public form; English stands under `/en`. */
const FORMS: { form: string; path: RegExp }[] = [{ form: 'contact', path: /^\/contact$/ }]

/** @param path decoded, without a slash at its end */
export function findFormAddress(path: string): FormAddress | undefined {
  const thaiPath = path.replace(/^\/en(?=\/)/, '')
  const found = FORMS.find((form) => form.path.test(thaiPath))
  return found && { form: found.form, path }
}
