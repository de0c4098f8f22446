/** The site's light colours for paper and pictures, as `src/site/styles/tokens.css` has them. */
export const COLOURS = {
  ink: '#17232c',
  muted: '#4a5a66',
  line: '#d3dde2',
  brand: '#0b4f6c',
  brandDeep: '#083b52',
  brandTint: '#e2eff5',
  onBrand: '#ffffff',
  onBrandMuted: '#d5e8f1',
  warm: '#f6c453',
  warmTint: '#fff3d6',
  onWarmTint: '#664200',
} as const

/** A colour of the site in Typst. */
export const typstColour = (name: keyof typeof COLOURS): string => `rgb("${COLOURS[name]}")`
