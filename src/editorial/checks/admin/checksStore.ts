import type { ChecksAnswer, ShownIssue } from '../checksEndpoints'

export interface Checks {
  /** Undefined until the first answer; null for those who may not ask. */
  issues: ShownIssue[] | null | undefined
  /** Whether an answer is on its way. */
  isAsking: boolean
}

/** Several parts of one view that ask the same at the same time get one answer. */
const FRESH_MS = 2_000

let checks: Checks = { issues: undefined, isAsking: true }
let asked = { question: '', at: -Infinity }
const listeners = new Set<() => void>()

/** The last answer, for all who show it: the panel beside the form and the dialog that publishes. */
export const checksStore = {
  read: () => checks,
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Asks what stands in the way of publishing a form as it stands. */
export async function askChecks({ path, form }: { path: string; form: object }): Promise<void> {
  const body = JSON.stringify(form)
  const question = `${path}\n${body}`
  const now = performance.now()
  if (asked.question === question && now - asked.at < FRESH_MS) return
  const isOtherItem = asked.question.split('\n')[0] !== path
  const mine = (asked = { question, at: now })
  tell({ issues: isOtherItem ? undefined : checks.issues, isAsking: true })
  const issues = await fetchIssues(path, body)
  if (asked === mine) tell({ issues, isAsking: false })
}

function tell(fresh: Checks): void {
  checks = fresh
  for (const listener of listeners) listener()
}

async function fetchIssues(path: string, body: string): Promise<ShownIssue[] | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    })
    return response.ok ? ((await response.json()) as ChecksAnswer).issues : null
  } catch {
    return null
  }
}
