/** Reads every setting; each fault becomes a sentence, and exit code 1. */
try {
  await import('@/env')
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'SettingsError') throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

export {}
