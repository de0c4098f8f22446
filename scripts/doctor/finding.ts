/** What one check found, and for the operator what to do about it. */
export interface Finding {
  state: 'good' | 'note' | 'bad'
  text: string
}

const MARKS = { good: '✓', note: '!', bad: '✗' } as const

export const good = (text: string): Finding => ({ state: 'good', text })
/** Works, but worth knowing. */
export const note = (text: string): Finding => ({ state: 'note', text })
/** Keeps the site from working. */
export const bad = (text: string): Finding => ({ state: 'bad', text })

export function toLine({ state, text }: Finding): string {
  return `${MARKS[state]} ${text}`
}
