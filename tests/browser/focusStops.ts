import type { Page } from 'playwright-core'

/** Where Tab has led, as a person sees it. */
export interface Stop {
  /** Its place among everything that can have the focus, in the order of the document; -1 for none of them. */
  place: number
  name: string
  /** What is wrong with it; empty when all is well. */
  faults: string[]
}

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([type="hidden"]):not([disabled]), select:not([disabled]), ' +
  'textarea:not([disabled]), summary, audio[controls], video[controls], iframe, [tabindex]'
/** WCAG 2.2, 1.4.11: what shows the focus must stand out from what is beside it. */
const CONTRAST_MIN = 3

/** Puts the looking glass into the page: `__stops` with how many there are, and a look at the present one. */
export async function prepareStops(page: Page): Promise<number> {
  return page.evaluate((focusable) => {
    const all = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !isWithinGroup(element),
    )
    Object.assign(globalThis, { __stops: all })
    return all.length

    // Radio buttons of one name are one stop, at the chosen one or else the first; arrows lead on from there.
    function isWithinGroup(element: HTMLElement): boolean {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false
      const group = [
        ...(element.form ?? document).querySelectorAll<HTMLInputElement>('[type=radio]'),
      ]
      const ours = group.filter(({ name }) => name === element.name)
      return element !== (ours.find(({ checked }) => checked) ?? ours[0])
    }
  }, FOCUSABLE)
}

/** Looks at the element that has the focus now. */
export function lookAtStop(page: Page): Promise<Stop> {
  return page.evaluate((contrastMin) => {
    const { __stops: all } = globalThis as unknown as { __stops: HTMLElement[] }
    const element = document.activeElement as HTMLElement
    const words = element.getAttribute('aria-label') || element.textContent || element.id
    const name = `<${element.localName} class="${element.className}"> ${words.trim().slice(0, 40)}`
    const faults: string[] = []

    // Words over several lines have a box for each; one that is seen is enough.
    const boxes = [...element.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    )
    const isInView = ({ right, bottom, left, top }: DOMRect) =>
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    const box = boxes.find(isInView) ?? boxes[0]
    if (!box) return { place: all.indexOf(element), name, faults: ['has no size'] }
    if (!isInView(box)) faults.push('is off the screen')
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const isSeen = onTop && (element.contains(onTop) || onTop.contains(element))
    if (isInView(box) && !isSeen) faults.push(`is hidden behind <${onTop?.localName}>`)

    // In a frame of ours it is something inside that has the focus and shows it.
    const inside =
      element instanceof HTMLIFrameElement ? element.contentDocument?.activeElement : undefined
    const style = getComputedStyle(inside ?? element)
    const thickness = parseFloat(style.outlineWidth)
    if (style.outlineStyle === 'none' || thickness < 2) faults.push('shows no outline')
    const around = groundOf(inside ?? element.parentElement)
    const contrast = contrastOf(style.outlineColor, around)
    if (contrast < contrastMin) {
      faults.push(`outline ${style.outlineColor} on ${around}: contrast ${contrast.toFixed(2)}`)
    }
    const clip = clipsOutline(element, thickness + parseFloat(style.outlineOffset))
    if (clip) faults.push(`outline is cut off by <${clip.localName} class="${clip.className}">`)
    return { place: all.indexOf(element), name, faults }

    function groundOf(start: Element | null): string {
      for (let one = start; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one)
        if (!/rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }

    function contrastOf(one: string, other: string): number {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      return (high + 0.05) / (low + 0.05)
    }

    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const value = Number(part) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /** The ancestor that hides what stands out of the element, if one does. */
    function clipsOutline(inner: Element, reach: number): Element | undefined {
      const own = inner.getBoundingClientRect()
      for (let one = inner.parentElement; one && one !== document.body; one = one.parentElement) {
        if (getComputedStyle(one).overflowX === 'visible') continue
        const outer = one.getBoundingClientRect()
        if (own.left - reach < outer.left - 0.5 || own.right + reach > outer.right + 0.5) return one
        if (own.top - reach < outer.top - 0.5 || own.bottom + reach > outer.bottom + 0.5) return one
      }
      return undefined
    }
  }, CONTRAST_MIN)
}
