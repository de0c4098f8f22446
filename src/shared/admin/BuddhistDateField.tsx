'use client'

import {
  Button,
  CalendarIcon,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useDocumentInfo,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { dateValueFault, toUnread, unreadText } from '../dateValue'
import { label } from '../label'
import { parseThaiDate, toTyped } from '../parseThaiDate'
import { formatDateTime, formatLongDate } from '../thaiDate'
import './buddhistDate.css'
import { BuddhistCalendar } from './BuddhistCalendar'
import { useSay } from './useSay'

const WORDS = {
  open: label('เปิดปฏิทิน', 'Open the calendar'),
  close: label('ปิดปฏิทิน', 'Close the calendar'),
  day: label('เช่น 5 ธ.ค. 2569', 'e.g. 5 ธ.ค. 2569'),
  moment: label('เช่น 5 ธ.ค. 2569 09:00', 'e.g. 5 ธ.ค. 2569 09:00'),
}

/** A date typed or picked in the Buddhist era, Bangkok time whatever the browser's zone; the value is ISO. */
const Field: DateFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const picker = field.admin?.date as { pickerAppearance?: string } | undefined
  const withTime = picker?.pickerAppearance === 'dayAndTime'
  const say = useSay()
  const { t } = useTranslation()
  const validate = useCallback(
    (value: unknown) => {
      if (field.required && !value) return t('validation:required')
      const fault = dateValueFault({ value, withTime })
      return fault ? say(fault) : true
    },
    [field.required, say, t, withTime],
  )
  const { customComponents, disabled, path, setValue, showError, errorMessage, value } =
    useField<string>({ potentiallyStalePath: pathFromProps, validate })
  const { text, type } = useTyped({ value, setValue, withTime })
  const [isOpen, setOpen] = useState(false)
  // A step may take the right to write away; the page is not drawn anew for that.
  const { hasSavePermission } = useDocumentInfo()
  const isFixed = Boolean(readOnly || disabled) || hasSavePermission === false
  const fault = dateValueFault({ value, withTime })
  const id = `field-${path.replace(/\./g, '__')}`
  const noteID = useId()
  const { className, description, style } = field.admin ?? {}

  return (
    <div
      className={['field-type date-time-field buddhist-date', className, isFixed && 'read-only']
        .filter(Boolean)
        .join(' ')}
      style={style}
    >
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={
          <FieldLabel label={field.label} path={path} required={field.required} htmlFor={id} />
        }
      />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError && !fault} message={errorMessage} />
        <div className="buddhist-date__row">
          <input
            id={id}
            type="text"
            autoComplete="off"
            aria-describedby={noteID}
            aria-invalid={Boolean(fault) || undefined}
            disabled={isFixed}
            onChange={(event) => type(event.target.value)}
            placeholder={isFixed ? undefined : say(withTime ? WORDS.moment : WORDS.day)}
            value={text}
          />
          {isFixed ? null : (
            <Button
              aria-label={say(isOpen ? WORDS.close : WORDS.open)}
              buttonStyle="icon-label"
              extraButtonProps={{ 'aria-expanded': isOpen }}
              icon={<CalendarIcon />}
              margin={false}
              onClick={() => setOpen(!isOpen)}
            />
          )}
        </div>
        <p
          className={`buddhist-date__note${fault ? ' buddhist-date__note--fault' : ''}`}
          id={noteID}
          role={fault ? 'alert' : undefined}
        >
          {fault ? say(fault) : value ? (withTime ? formatDateTime : formatLongDate)(value) : null}
        </p>
        {isOpen && !isFixed ? (
          <BuddhistCalendar
            iso={fault ? undefined : value}
            onClose={() => setOpen(false)}
            onPick={setValue}
            withTime={withTime}
          />
        ) : null}
        {customComponents?.AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={description} path={path} />}
      />
    </div>
  )
}

export const BuddhistDateField = withCondition(Field)

/** The text in the input: what was typed as it was typed, until the value changes by another hand. */
function useTyped({
  value,
  setValue,
  withTime,
}: {
  value: string | null | undefined
  setValue: (value: string | null) => void
  withTime: boolean
}) {
  const [text, setText] = useState(() => shown({ value, withTime }))
  const own = useRef(value)

  // Only a value that is not the one just typed changes the text: half a date must not be put in order.
  useEffect(() => {
    if (sameMoment(own.current, value)) return
    own.current = value
    setText(shown({ value, withTime }))
  }, [value, withTime])

  function type(next: string) {
    setText(next)
    const answer = next.trim() ? parseThaiDate({ text: next, withTime }) : null
    const fresh = answer ? ('iso' in answer ? answer.iso : toUnread(next)) : null
    own.current = fresh
    setValue(fresh)
  }
  return { text, type }
}

const shown = ({ value, withTime }: { value: string | null | undefined; withTime: boolean }) =>
  unreadText(value) ??
  (value && !Number.isNaN(Date.parse(value)) ? toTyped({ iso: value, withTime }) : '')

const sameMoment = (one: string | null | undefined, other: string | null | undefined) =>
  (one ?? '') === (other ?? '') || (!!one && !!other && Date.parse(one) === Date.parse(other))
