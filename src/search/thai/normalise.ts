import { toSearchForm } from '@/shared/thaiText'

/**
 * The form in which texts and queries are compared: `toSearchForm` (Unicode NFC, one spelling of Thai vowels and tones,
 * Arabic digits, lower case), Latin accents dropped, one kind of dash and quote. Idempotent.
 */
export function normalise(text: string): string {
  const form = toSearchForm(text.replace(/\p{Surrogate}/gu, ' '))
  return toSearchForm(
    form
      .replace(/[A-Za-zÀ-ɏ]+/g, (word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
      .replace(/[‐‑‒–—―−]/g, '-')
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’‚`]/g, "'")
      // Between digits a comma parts thousands.
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''),
  )
}
