import { label, type Label } from '@/shared/label'
import { FIXED_HASHTAGS_MAX, toHashtag } from './compose/hashtags'

/** What is wrong with the hashtags somebody wrote for every post; null where nothing is. */
export function hashtagFault(written: string | null | undefined): Label | null {
  const words = (written ?? '').split(/\s+/).filter(Boolean)
  if (words.length > FIXED_HASHTAGS_MAX)
    return label(
      `ใส่ได้ไม่เกิน ${FIXED_HASHTAGS_MAX} แฮชแท็ก ตอนนี้มี ${words.length}`,
      `At most ${FIXED_HASHTAGS_MAX} hashtags; there are ${words.length}.`,
    )
  const wrong = words.find((word) => !isHashtag(word))
  if (wrong === undefined) return null
  return label(
    `“${wrong}” เป็นแฮชแท็กไม่ได้ ใช้ได้เฉพาะตัวอักษร ตัวเลข และ _ ติดกันเป็นคำเดียว และต้องไม่ใช่ตัวเลขล้วน`,
    `“${wrong}” is no hashtag: letters, digits and _ in one word, and not digits alone.`,
  )
}

function isHashtag(word: string): boolean {
  const bare = word.replace(/^#/, '')
  return toHashtag(bare) === bare
}
