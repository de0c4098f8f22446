/** Control characters, invisible ones, those that turn the direction of writing, and halves of letters. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u
const PATH_MAX = 1_000
const PART_MAX_BYTES = 255

/** Whether a path inside an archive names a place below the folder it is unpacked into, and is what it seems. */
export function isSafeEntryPath(path: string): boolean {
  if (!path || path.length > PATH_MAX || HIDDEN.test(path)) return false
  if (path.includes('\\') || path.startsWith('/') || /^[A-Za-z]:/.test(path)) return false
  const parts = path.replace(/\/$/, '').split('/')
  return parts.every(
    (part) =>
      part !== '' && part !== '..' && part !== '.' && Buffer.byteLength(part) <= PART_MAX_BYTES,
  )
}
