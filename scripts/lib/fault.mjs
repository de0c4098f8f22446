/** Something the operator can put right; its message is all there is to say. */
export class Fault extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.name = 'Fault'
    this.exitCode = exitCode
  }
}

/**
 * Runs a command; a fault ends it with its sentence and exit code, anything else with its stack.
 * @param {() => Promise<void>} command
 */
export async function endWithFault(command) {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error.message) process.stderr.write(`${error.message}\n`)
    process.exitCode = error.exitCode
  }
}
