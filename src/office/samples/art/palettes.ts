/** Colours of one picture: two for the ground, one for words, three for shapes. */
export interface Palette {
  ground: [string, string]
  ink: string
  shapes: [string, string, string]
}

const PALETTES: Palette[] = [
  { ground: ['#fdf3e3', '#fbe3c6'], ink: '#4a2511', shapes: ['#e4762b', '#f2b544', '#8c3b1b'] },
  { ground: ['#e8f4f8', '#cfe7f1'], ink: '#0c3547', shapes: ['#1f7a9c', '#63b7cf', '#f4a259'] },
  { ground: ['#eef6ea', '#d7ecd0'], ink: '#17381f', shapes: ['#3d8b52', '#8cc474', '#f0b93a'] },
  { ground: ['#f6eefa', '#e7d8f2'], ink: '#36194a', shapes: ['#7a4aa0', '#b98ad6', '#f29d7a'] },
  { ground: ['#fdeef0', '#f9d5da'], ink: '#4d1420', shapes: ['#c2405a', '#ee8f9c', '#f3bf5c'] },
  { ground: ['#ecf0fb', '#d3dcf5'], ink: '#172554', shapes: ['#3a56b0', '#8ba3e0', '#f2a65a'] },
  { ground: ['#e9f6f3', '#cbeae3'], ink: '#0d3b35', shapes: ['#16857a', '#6cc5b5', '#ee7d5a'] },
  { ground: ['#fbf6e2', '#f3e8b8'], ink: '#40330a', shapes: ['#b58a12', '#e6c34d', '#3f7d8c'] },
  { ground: ['#12304a', '#0b1f33'], ink: '#ffffff', shapes: ['#3fa7d6', '#fac05e', '#ee6352'] },
  { ground: ['#1f3b34', '#12261f'], ink: '#ffffff', shapes: ['#59cd90', '#fac05e', '#3fa7d6'] },
  { ground: ['#3a1f4d', '#241233'], ink: '#ffffff', shapes: ['#c77dff', '#ffb4a2', '#ffd166'] },
]

/** The palette of a number; numbers past the last begin again. */
export const paletteOf = (index: number): Palette =>
  PALETTES[Math.abs(index) % PALETTES.length] as Palette
