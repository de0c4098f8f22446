/** How many there are, and which page this is. */
export function ListCount({
  total,
  noun,
  page,
  totalPages,
}: {
  total: number
  noun: string
  page: number
  totalPages: number
}) {
  return (
    <p className="list-count" role="status">
      {total.toLocaleString('th-TH')} {noun}
      {totalPages > 1 ? ` · หน้า ${page} จาก ${totalPages.toLocaleString('th-TH')}` : ''}
    </p>
  )
}
