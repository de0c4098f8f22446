'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { ProgressAnswer } from './aboutEndpoints'
import { FILE_WORK, isUnderWay } from './fileWork'
import { FILE_WORDS, STATE_WORDS } from './fileWords'
import { useAbout } from './useAbout'
import './files.css'

const isOpen = ({ steps }: ProgressAnswer): boolean => isUnderWay(steps)

/** Beside a file: what is being made of it in the background, followed until it is done. */
export function FileProgress() {
  const say = useSay()
  const { id, data } = useDocumentInfo()
  const router = useRouter()
  const answer = useAbout<ProgressAnswer>({
    id: id ? String(id) : undefined,
    what: 'progress',
    version: data?.filename,
    isOpen,
  })
  const wasOpen = useRef(false)
  useEffect(() => {
    if (!answer) return
    // What was just made shows elsewhere on the page.
    if (wasOpen.current && !isOpen(answer)) router.refresh()
    wasOpen.current = isOpen(answer)
  }, [answer, router])
  if (!id || answer === undefined) return null

  return (
    <section aria-labelledby="file-work" className="file-panel field-type">
      <h4 id="file-work">{say(FILE_WORDS.work)}</h4>
      {answer === null ? <p>{say(FILE_WORDS.notRead)}</p> : null}
      {answer?.steps.length === 0 ? <p>{say(FILE_WORDS.nothingToDo)}</p> : null}
      <ul role="status">
        {answer?.steps.map(({ channel, state, tries, reason }) => (
          <li data-state={state} key={channel}>
            <span>{say(FILE_WORK[channel])}</span>{' '}
            <strong>
              {say(STATE_WORDS[state])}
              {state === 'waiting' && tries > 0 ? ` (${say(FILE_WORDS.again)})` : null}
            </strong>
            {state === 'dead' && reason ? <p>{reason}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
