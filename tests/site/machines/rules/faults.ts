/** Gathers what breaks a rule, each fault with the place it was found in. */
export class Faults {
  readonly found: string[] = []

  constructor(private readonly where = '') {}

  /** Notes the fault unless the rule holds. */
  unless(holds: unknown, fault: string): void {
    if (!holds) this.found.push(this.where ? `${this.where}: ${fault}` : fault)
  }
}
