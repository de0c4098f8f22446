'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useDocumentInfo,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { useCallback } from 'react'
import { label } from '../label'
import { dateFaultText, yearFault } from '../parseThaiDate'
import { toArabicDigits } from '../thaiText'
import './buddhistDate.css'
import { useSay } from './useSay'

const EXAMPLE = label('เช่น 2569', 'e.g. 2569')
const DIGITS = 4

/** A year of the Buddhist era, typed in Arabic or Thai digits. */
const Field: NumberFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const say = useSay()
  const { t } = useTranslation()
  const validate = useCallback(
    (value: unknown) => {
      if (value == null || value === '') return field.required ? t('validation:required') : true
      const fault = yearFault(Number(value))
      return fault ? say(dateFaultText(fault)) : true
    },
    [field.required, say, t],
  )
  const { disabled, path, setValue, showError, errorMessage, value } = useField<number>({
    potentiallyStalePath: pathFromProps,
    validate,
  })
  const { hasSavePermission } = useDocumentInfo()
  const typed = value == null ? '' : String(value)
  // A year half typed is not yet wrong.
  const fault = typed.length >= DIGITS ? yearFault(Number(typed)) : undefined
  const id = `field-${path.replace(/\./g, '__')}`
  const { className, description, style } = field.admin ?? {}

  function type(text: string) {
    const digits = toArabicDigits(text).replace(/\D/g, '').slice(0, DIGITS)
    setValue(digits ? Number(digits) : null)
  }

  return (
    <div className={['field-type number', className].filter(Boolean).join(' ')} style={style}>
      <FieldLabel label={field.label} path={path} required={field.required} htmlFor={id} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError && !fault} message={errorMessage} />
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={`${id}-note`}
          aria-invalid={Boolean(fault) || undefined}
          disabled={Boolean(readOnly || disabled) || hasSavePermission === false}
          onChange={(event) => type(event.target.value)}
          placeholder={say(EXAMPLE)}
          value={typed}
        />
        <p
          className="buddhist-date__note buddhist-date__note--fault"
          id={`${id}-note`}
          role="alert"
        >
          {fault ? say(dateFaultText(fault)) : null}
        </p>
      </div>
      <FieldDescription description={description} path={path} />
    </div>
  )
}

export const BuddhistYearField = withCondition(Field)
