import type { TextFieldServerProps } from 'payload'
import { label } from '@/shared/label'
import { reasonWords } from './reasonWords'

const TITLE = label('เหตุผล', 'Reason')

/** On a link's page: why it does not open, in words. */
export function ReasonField({ data, i18n }: TextFieldServerProps) {
  const { language } = i18n
  const words = reasonWords({ reason: data?.reason, language })
  if (!words) return null
  return (
    <div className="field-type">
      <p className="field-label">{language === 'en' ? TITLE.en : TITLE.th}</p>
      <p>{words}</p>
    </div>
  )
}
