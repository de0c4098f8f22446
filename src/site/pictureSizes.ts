/**
 * The `sizes` of a picture. Nobody sees more than two dots to a pixel of the page: telephones with more fetch it as if
 * it stood two thirds as wide, which halves what it weighs.
 * @param wide the widths it has on wider screens, each with its condition
 * @param phone its part of the width of a telephone, in per cent
 */
export const pictureSizes = ({ wide, phone }: { wide: string; phone: number }): string =>
  `${wide}, (min-resolution: 2.5dppx) ${Math.round((phone * 2) / 3)}vw, ${phone}vw`
