import type { Finding } from './Finding'

/** What may be shown of a finding, so that its writer knows it again and nobody else learns it. */
export function maskFinding({ check, value }: Pick<Finding, 'check' | 'value'>): string {
  switch (check) {
    case 'nationalID':
      return `${value[0]}-xxxx-xxxxx-xx-${value[12]}`
    case 'bankAccount':
      return `${'x'.repeat(value.length - 2)}${value.slice(-2)}`
    case 'passport':
      return `${value[0]}${'x'.repeat(value.length - 2)}${value.slice(-1)}`
    case 'phoneNumber':
      return `${value.slice(0, 2)}${'x'.repeat(value.length - 4)}${value.slice(-2)}`
    case 'emailAddress':
      return `${value[0]}…@${value.slice(value.indexOf('@') + 1)}`
  }
}
