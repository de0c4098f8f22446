'use client'

import { Button, DatePicker } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { label } from '../label'
import { bangkokTime, THAI_MONTHS, toISO } from '../parseThaiDate'
import { bangkokDay, BUDDHIST_ERA_OFFSET } from '../thaiDate'
import { useSay } from './useSay'

const WORDS = {
  calendar: label('ปฏิทิน', 'Calendar'),
  month: label('เดือน', 'Month'),
  year: label('ปี พ.ศ.', 'Year (B.E.)'),
  time: label('เวลา (น.)', 'Time'),
  before: label('เดือนก่อน', 'Month before'),
  after: label('เดือนถัดไป', 'Month after'),
  done: label('เสร็จ', 'Done'),
}

/** How many years before and after the shown one the list offers. */
const YEARS_BACK = 12
const YEARS_AHEAD = 8

interface Header {
  date: Date
  changeYear: (year: number) => void
  changeMonth: (month: number) => void
  decreaseMonth: () => void
  increaseMonth: () => void
}

/** Payload's own calendar with a head that counts in the Buddhist era, and the time of day beneath. */
export function BuddhistCalendar({
  iso,
  withTime,
  onPick,
  onClose,
}: {
  iso: string | null | undefined
  withTime: boolean
  onPick: (iso: string) => void
  onClose: () => void
}) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const time = iso && withTime ? bangkokTime(iso) : '09:00'
  const [, setNamed] = useState(false)
  useEffect(() => {
    // Payload names the days in Thai once its picker has been drawn; they show with the next drawing.
    setNamed(true)
    box.current?.querySelector<HTMLElement>('.react-datepicker__day[tabindex="0"], select')?.focus()
  }, [])

  function pick({ date, at = time }: { date: Date; at?: string }) {
    const [hour, minute] = withTime ? at.split(':').map(Number) : []
    const [day, month, year] = [date.getDate(), date.getMonth() + 1, date.getFullYear()]
    onPick(toISO({ day, month, year, hour, minute }))
  }

  return (
    <div
      aria-label={say(WORDS.calendar)}
      className="buddhist-date__calendar"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      ref={box}
      role="group"
    >
      <DatePicker
        displayFormat="d"
        onChange={(date: Date | null) => date && pick({ date })}
        overrides={{
          inline: true,
          renderCustomHeader: (header: Header) => <Head {...header} />,
          showTimeSelect: false,
        }}
        pickerAppearance="dayAndTime"
        value={iso ? localNoon(iso) : undefined}
      />
      <div className="buddhist-date__foot">
        {withTime ? (
          <label>
            {say(WORDS.time)}{' '}
            <input
              onChange={({ target }) =>
                target.value && pick({ date: localNoon(iso ?? new Date()), at: target.value })
              }
              type="time"
              value={time}
            />
          </label>
        ) : null}
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
          {say(WORDS.done)}
        </Button>
      </div>
    </div>
  )
}

function Head({ date, changeYear, changeMonth, decreaseMonth, increaseMonth }: Header) {
  const say = useSay()
  const shown = date.getFullYear() + BUDDHIST_ERA_OFFSET
  const years = Array.from(
    { length: YEARS_BACK + YEARS_AHEAD + 1 },
    (_, index) => shown - YEARS_BACK + index,
  )
  return (
    <div className="buddhist-date__head">
      <button aria-label={say(WORDS.before)} onClick={decreaseMonth} type="button">
        ‹
      </button>
      <select
        aria-label={say(WORDS.month)}
        onChange={({ target }) => changeMonth(Number(target.value))}
        value={date.getMonth()}
      >
        {THAI_MONTHS.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={say(WORDS.year)}
        onChange={({ target }) => changeYear(Number(target.value) - BUDDHIST_ERA_OFFSET)}
        value={shown}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <button aria-label={say(WORDS.after)} onClick={increaseMonth} type="button">
        ›
      </button>
    </div>
  )
}

/** The calendar counts in the browser's zone: the day as Bangkok shows it, at noon there. */
function localNoon(moment: Date | string): Date {
  const { year, month, day } = bangkokDay(moment)
  return new Date(year, month - 1, day, 12)
}
