import { label, type Label } from '@/shared/label'
import type { SiteFile } from './populated'

/** How long a file is: `12:05` minutes of sound or film, slides, pages; undefined where nobody knows. */
export function fileLength({
  duration,
  slides,
  pages,
}: Pick<SiteFile, 'duration' | 'slides' | 'pages'>): Label | undefined {
  if (duration) return durationText(duration)
  if (slides && pages) return label(`${pages} สไลด์`, pages === 1 ? '1 slide' : `${pages} slides`)
  if (pages) return label(`${pages} หน้า`, pages === 1 ? '1 page' : `${pages} pages`)
  return undefined
}

/** @param duration in seconds */
function durationText(duration: number): Label {
  const whole = Math.max(1, Math.round(duration))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const seconds = two(whole % 60)
  if (hours > 0) {
    const text = `${hours}:${two(minutes)}:${seconds}`
    return label(`${text} ชั่วโมง`, `${text} h`)
  }
  return label(`${minutes}:${seconds} นาที`, `${minutes}:${seconds} min`)
}

const two = (number: number) => String(number).padStart(2, '0')
