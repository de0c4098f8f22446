/**
 * A message that could not be saved. It tells the database's fault by name and code only: the full text of such an
 * error holds what the visitor wrote.
 */
export class MessageError extends Error {
  constructor(fault: unknown) {
    super(`the message could not be saved (${nameOf(fault)})`)
    this.name = 'MessageError'
  }
}

function nameOf(fault: unknown): string {
  if (!(fault instanceof Error)) return typeof fault
  const { code } = (fault.cause ?? fault) as { code?: unknown }
  return typeof code === 'string' || typeof code === 'number'
    ? `${fault.name}, ${code}`
    : fault.name
}
