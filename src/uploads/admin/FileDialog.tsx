'use client'

import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'

/** Keys that move the focus or leave; others are for what has the focus. */
const MOVING = new Set(['Tab', 'Escape'])

/**
 * A question above everything else that is open: forms, drawers, the panel of uploads.
 * @param titleID of the heading that names it
 * @param focusOn id of what has the focus first
 * @param onLeave Escape was pressed
 */
export function FileDialog({
  titleID,
  focusOn,
  onLeave,
  children,
}: {
  titleID: string
  focusOn: string
  onLeave: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const focusFirst = useEffectEvent(() => document.getElementById(focusOn)?.focus())
  useEffect(() => {
    const shown = dialog.current
    if (!shown) return
    // Payload's drawers hold the focus by listeners on the document; the browser itself holds it in a dialog.
    const keepHere = (event: Event) => {
      if (!(event.target instanceof Node) || !shown.contains(event.target)) return
      if (event instanceof KeyboardEvent && !MOVING.has(event.key)) return
      event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', keepHere, true)
    window.addEventListener('focusin', keepHere, true)
    shown.showModal()
    focusFirst()
    return () => {
      // Gives the focus back to where it was.
      shown.close()
      window.removeEventListener('keydown', keepHere, true)
      window.removeEventListener('focusin', keepHere, true)
    }
  }, [])

  return (
    <dialog
      aria-labelledby={titleID}
      className="file-dialog"
      onCancel={onLeave}
      // Forms behind it must not take its keys for theirs.
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      {children}
    </dialog>
  )
}
