export interface Item {
  level: number
  isNumbered: boolean
  start?: number
  html: string
}

/** Items with levels as lists in lists; an inner list stands in an item of its own, as the editor keeps it. */
export function writeList(items: Item[]): string {
  let html = ''
  let at = 0
  while (at < items.length) {
    const { level, isNumbered, start } = items[at] as Item
    let inner = ''
    while (at < items.length) {
      const item = items[at] as Item
      if (item.level < level || (item.level === level && item.isNumbered !== isNumbered)) break
      if (item.level === level) {
        inner += `<li>${item.html}</li>`
        at += 1
        continue
      }
      const deeper = takeDeeper(items.slice(at), level)
      inner += `<li>${writeList(deeper)}</li>`
      at += deeper.length
    }
    const from = isNumbered && start && start > 1 ? ` start="${start}"` : ''
    html += isNumbered ? `<ol${from}>${inner}</ol>` : `<ul>${inner}</ul>`
  }
  return html
}

function takeDeeper(items: Item[], level: number): Item[] {
  const end = items.findIndex((item) => item.level <= level)
  return end === -1 ? items : items.slice(0, end)
}
