import type { ReactNode } from 'react'
import { SearchForm } from './SearchForm'

/** A page for when something went wrong: what happened, what to do, the ways on. */
export function ErrorPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="wrap">
      <div className="article error-page">
        <h1>{title}</h1>
        {children}
        <SearchForm id="error-q" />
        <ul className="quick-links" aria-label="ไปต่อ">
          <li>
            <a href="/">หน้าแรก</a>
          </li>
          <li>
            <a href="/news">ข่าว</a>
          </li>
          <li>
            <a href="/announcements">ประกาศ</a>
          </li>
          <li>
            <a href="/library">คลังสื่อและนวัตกรรม</a>
          </li>
        </ul>
      </div>
    </div>
  )
}
