import type { NoticeKind } from '../collections/Notices'

/** A warning triangle, or a plain i; the word stands beside it. */
export const NoticeIcon = ({ kind }: { kind: NoticeKind }) => (
  <svg className="notice-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {kind === 'emergency' ? (
      <>
        <path d="M12 3 22.5 21h-21z" />
        <path d="M12 10v5M12 17.6v.4" />
      </>
    ) : (
      <>
        <circle cx="12" cy="12" r="9.5" />
        <path d="M12 11v6M12 7v.4" />
      </>
    )}
  </svg>
)
