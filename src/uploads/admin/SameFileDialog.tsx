'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { label } from '@/shared/label'
import { formatShortDate, formatShortDateEnglish } from '@/shared/thaiDate'
import type { SameFile } from '../resume/findSame'
import { FileDialog } from './FileDialog'
import { SAME_WORDS } from './uploadWords'

/** Asks whether to use a file that is there already; leaving the question uploads the new one. */
export function SameFileDialog({
  name,
  same,
  answer,
}: {
  name: string
  same: SameFile[]
  answer: (reuse: string | undefined) => void
}) {
  const say = useSay()
  const { config } = useConfig()
  const [chosen, setChosen] = useState(same[0]?.id)

  return (
    <FileDialog
      focusOn="same-file-reuse"
      onLeave={() => answer(undefined)}
      titleID="same-file-title"
    >
      <h2 id="same-file-title">{say(SAME_WORDS.title)}</h2>
      <p>{say(SAME_WORDS.what).replace('{}', name)}</p>
      <ul>
        {same.map(({ id, name: known, createdAt, uses }) => (
          <li key={id}>
            <label>
              {same.length > 1 ? (
                <input
                  checked={id === chosen}
                  name="same-file"
                  onChange={() => setChosen(id)}
                  type="radio"
                />
              ) : null}
              <span>
                <a href={`${config.routes.admin}/collections/media/${id}`} target="_blank">
                  {known}
                </a>{' '}
                {say(label(formatShortDate(createdAt), formatShortDateEnglish(createdAt)))} ·{' '}
                {uses > 0
                  ? say(SAME_WORDS.uses).replace('{}', String(uses))
                  : say(SAME_WORDS.usesNone)}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="file-dialog__acts">
        <Button buttonStyle="secondary" margin={false} onClick={() => answer(undefined)}>
          {say(SAME_WORDS.anew)}
        </Button>
        <Button id="same-file-reuse" margin={false} onClick={() => answer(chosen)}>
          {say(SAME_WORDS.reuse)}
        </Button>
      </div>
    </FileDialog>
  )
}
