/** Brings a field of the form into view and puts the cursor into it; its list where the row itself is not drawn. */
export function jumpToField(path: string): void {
  const [field = ''] = path.split('.')
  const element = [path, field]
    .map((name) => document.getElementById(`field-${name.replaceAll('.', '__')}`))
    .find((found) => found !== null)
  if (!element) return
  element.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const input = element.matches('input, textarea')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  ;(input as HTMLElement | null)?.focus({ preventScroll: true })
}
