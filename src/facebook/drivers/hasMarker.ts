/** Whether a post is the one with this marker: `/go/CODE-1` is not in `/go/CODE-12`. */
export function hasMarker({ text, marker }: { text: unknown; marker: string }): boolean {
  if (typeof text !== 'string') return false
  for (let at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1))
    if (!/[\w-]/.test(text.charAt(at + marker.length))) return true
  return false
}
