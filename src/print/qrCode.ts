import { encode } from 'uqr'

/** Light modules around the code that readers need (ISO/IEC 18004, quiet zone). */
const QUIET_ZONE = 4

/**
 * A QR code as an SVG of one path, one unit a module, quiet zone included. A code of level M still reads with 15 %
 * of it torn or faded.
 */
export function qrCodeSVG(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path fill="#000" d="${data.map(toRuns).join('')}"/></svg>`
  )
}

/** The dark runs of one row: thin lines of white between single squares would trouble some readers. */
function toRuns(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    path += `M${start} ${y}h${x - start + 1}v1H${start}z`
  }
  return path
}
