/** Stands where Payload would offer to unpublish: items are withdrawn, with a reason, by their stage. */
export function NoButton() {
  return null
}
