/** Nobody sees more than two dots to a pixel of the page: telephones of three fetch a picture as if it were narrower. */
const OF_DENSE = 0.6

/**
 * The `sizes` of a picture. Browsers take the next larger width rather than one that is a hair too small, so what it
 * takes of a telephone is said a little too low: 88 for nearly all, 44 for nearly half. Then 640 and 320 do.
 * @param wide the widths it has on wider screens, each with its condition
 * @param phone its part of the width of a telephone, in per cent
 */
export const pictureSizes = ({ wide, phone }: { wide: string; phone: number }): string =>
  `${wide}, (min-resolution: 2.5dppx) ${Math.round(phone * OF_DENSE)}vw, ${phone}vw`
