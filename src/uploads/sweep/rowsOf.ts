import type { Payload } from 'payload'

interface Row {
  id: string
  filename?: string | null
  package?: { folder?: string | null }
}

const VALUES = {
  id: (row: Row) => String(row.id),
  filename: (row: Row) => row.filename,
  'package.folder': (row: Row) => row.package?.folder,
}

/** Those of the values that rows of `media` have in a field, each with the stored name of its row. */
export async function rowsOf({
  payload,
  field,
  values,
}: {
  payload: Payload
  field: keyof typeof VALUES
  values: string[]
}): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Row>({
    collection: 'media',
    // One by one: among several, an id that this database would not give is a fault to it, alone it matches nothing.
    where: { or: values.map((value) => ({ [field]: { equals: value } })) },
    select: { filename: true, package: { folder: true } },
    limit: values.length,
    pagination: false,
  })
  return new Map(docs.map((row) => [VALUES[field](row) ?? '', row.filename ?? '']))
}
