'use client'

/** One text asked for in a dialog, with what is wrong said beneath it. */
export function StepText({
  id,
  name,
  hint,
  value,
  onChange,
  fault,
  isLong = false,
  isOwed = false,
}: {
  id: string
  name: string
  hint?: string
  value: string
  onChange: (value: string) => void
  fault?: string
  isLong?: boolean
  isOwed?: boolean
}) {
  const Input = isLong ? 'textarea' : 'input'
  return (
    <div className="step-dialog__text">
      <label htmlFor={id}>
        {name}
        {isOwed ? <span aria-hidden="true"> *</span> : null}
      </label>
      <Input
        aria-describedby={`${id}-note`}
        aria-invalid={Boolean(fault) || undefined}
        aria-required={isOwed}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        rows={isLong ? 4 : undefined}
        value={value}
      />
      <p className={fault ? 'step-dialog__fault' : undefined} id={`${id}-note`}>
        {fault ?? hint}
      </p>
    </div>
  )
}
