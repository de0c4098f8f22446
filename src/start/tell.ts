/** A line for the person at the terminal, apart from the log. */
export function tell(text: string): void {
  process.stdout.write(`${text}\n`)
}
