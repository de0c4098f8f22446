interface FieldLike {
  type: string
  name?: string
  required?: boolean
  fields?: readonly FieldLike[]
  tabs?: readonly { name?: string; fields: readonly FieldLike[] }[]
}

type FormValues = Record<string, { value?: unknown; rows?: readonly unknown[] } | undefined>

/** Whether a row of the form lacks what it must have: one that somebody is still typing. */
export function hasBlankRow({
  fields,
  values,
  prefix = '',
  isInRow = false,
}: {
  fields: readonly FieldLike[]
  values: FormValues
  prefix?: string
  isInRow?: boolean
}): boolean {
  return fields.some((field) => {
    const path = field.name ? `${prefix}${field.name}` : prefix
    const within = field.name ? `${path}.` : prefix
    if (field.type === 'array') {
      return (values[path]?.rows ?? []).some((_, index) =>
        hasBlankRow({
          fields: field.fields ?? [],
          values,
          prefix: `${within}${index}.`,
          isInRow: true,
        }),
      )
    }
    const inner = [
      ...(field.fields ? [{ fields: field.fields, prefix: within }] : []),
      ...(field.tabs ?? []).map((tab) => ({
        fields: tab.fields,
        prefix: tab.name ? `${prefix}${tab.name}.` : prefix,
      })),
    ]
    if (inner.some((part) => hasBlankRow({ ...part, values, isInRow }))) return true
    return isInRow && Boolean(field.required) && isBlank(values[path]?.value)
  })
}

const isBlank = (value: unknown) =>
  value == null || (typeof value === 'string' && value.trim() === '')
