import { pageLanguage } from '@/site/pageLanguage'
import { TypedForm } from '../../components/TypedForm'
import { CREDIT_WORDS } from '../words'

/** Asks for a certificate by what stands on its paper. */
export function VerifyForm({ typed }: { typed?: string }) {
  const { say } = pageLanguage()
  return (
    <TypedForm
      action="/verify"
      name="no"
      id="verify-no"
      label={say(CREDIT_WORDS.number)}
      button={say(CREDIT_WORDS.check)}
      maxLength={40}
      typed={typed}
    />
  )
}
