/** The one clock of the process: code asks it, tests move it. */
export interface Clock {
  now(): Date
}

let offsetMs = 0

export const clock: Clock = {
  now: () => new Date(Date.now() + offsetMs),
}

/** For tests: every later `clock.now()` runs on from this moment; null brings the true time back. */
export function setClock(moment: Date | null): void {
  offsetMs = moment ? moment.getTime() - Date.now() : 0
}
