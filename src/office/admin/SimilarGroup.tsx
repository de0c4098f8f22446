'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { Label } from '@/shared/label'
import type { SimilarTags } from '../tags/similarTags'
import { MERGE_WORDS as WORDS } from './mergeWords'

type Merge = (order: {
  into: string
  from: string[]
  preview: boolean
}) => Promise<number | undefined>

/** One group of tags that look alike: which stays, which go into it, what that changes, and yes or no. */
export function SimilarGroup({
  group: { tags },
  merge,
  say,
}: {
  group: SimilarTags
  merge: Merge
  say: (pair: Label) => string
}) {
  const [into, setInto] = useState(tags[0]?.id ?? '')
  const [left, setLeft] = useState<string[]>([])
  const [items, setItems] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const from = tags.map(({ id }) => id).filter((id) => id !== into && !left.includes(id))

  async function run(preview: boolean) {
    setBusy(true)
    const count = await merge({ into, from, preview })
    setItems(preview ? count : undefined)
    setBusy(false)
  }

  function toggle(id: string) {
    setItems(undefined)
    setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id])
  }

  return (
    <fieldset className="similar-tags">
      <legend>{tags[0]?.title}</legend>
      {tags.map(({ id, title, slug, uses }) => (
        <div className="similar-tags__tag" key={id}>
          <label>
            <input
              checked={into === id}
              name={`into-${tags[0]?.id}`}
              onChange={() => {
                setItems(undefined)
                setInto(id)
              }}
              type="radio"
            />{' '}
            {say(WORDS.keep)}
          </label>
          <label>
            <input
              checked={from.includes(id)}
              disabled={into === id}
              onChange={() => toggle(id)}
              type="checkbox"
            />{' '}
            {say(WORDS.merge)}
          </label>
          <span>
            <strong>{title}</strong> <small>{slug}</small>
          </span>
          <span>{say(WORDS.uses).replace('{uses}', String(uses))}</span>
        </div>
      ))}
      {items === undefined ? (
        <Button
          buttonStyle="secondary"
          disabled={isBusy || from.length === 0}
          onClick={() => void run(true)}
          size="small"
        >
          {say(WORDS.preview)}
        </Button>
      ) : (
        <div role="status">
          <p>{say(WORDS.change).replace('{items}', String(items))}</p>
          <Button disabled={isBusy} onClick={() => void run(false)} size="small">
            {say(WORDS.confirm)}
          </Button>{' '}
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => setItems(undefined)}
            size="small"
          >
            {say(WORDS.cancel)}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
