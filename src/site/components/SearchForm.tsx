/** The search of the whole site; a plain form, so that it needs no script. */
export function SearchForm({ query = '', id = 'q' }: { query?: string; id?: string }) {
  return (
    <form className="search-form" role="search" action="/search" method="get">
      <label className="visually-hidden" htmlFor={id}>
        คำค้นหา
      </label>
      <input
        id={id}
        name="q"
        type="search"
        defaultValue={query}
        placeholder="ค้นหาข่าว สื่อ เอกสาร"
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
      />
      <button type="submit">ค้นหา</button>
    </form>
  )
}
