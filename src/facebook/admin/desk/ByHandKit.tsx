'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { formatTime } from '@/shared/thaiDate'
import type { KitLink } from '../../desk/kit/kitEndpoints'
import type { KeptPost } from '../../desk/showPost'
import { usePostAct } from './usePostAct'
import { ACT_WORDS, KIT_WORDS, WORDS } from './words'

/** What somebody needs who posts by hand: the archive, the same on a phone, and where the address goes. */
export function ByHandKit({ post: { id }, onDone }: { post: KeptPost; onDone: () => void }) {
  const say = useSay()
  const { config } = useConfig()
  const { act, isBusy } = usePostAct(onDone)
  const [link, setLink] = useState<KitLink>()
  const [url, setURL] = useState('')
  const field = useId()
  const api = `${config.routes.api}/cross-posts/${id}`

  async function show() {
    const answer = await fetch(`${api}/kit-link`)
    if (answer.ok) return setLink((await answer.json()) as KitLink)
    const told = (await answer.json().catch(() => null)) as {
      errors?: { message: string }[]
    } | null
    toast.error(told?.errors?.[0]?.message ?? say(WORDS.failed))
  }

  return (
    <div className="post-card__kit">
      <p>{say(KIT_WORDS.how)}</p>
      <div className="post-card__acts">
        <Button
          buttonStyle="secondary"
          el="anchor"
          margin={false}
          size="small"
          url={`${api}/kit.zip`}
        >
          {say(KIT_WORDS.zip)}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void show()} size="small">
          {say(KIT_WORDS.phone)}
        </Button>
      </div>
      {link ? (
        <p>
          <a href={link.href} rel="noopener noreferrer" target="_blank">
            <img
              alt={link.href}
              height={200}
              src={`data:image/svg+xml,${encodeURIComponent(link.qr)}`}
              width={200}
            />
          </a>
          <br />
          {`${say(KIT_WORDS.scan)} ${formatTime(link.until)}`}
        </p>
      ) : null}
      <div className="post-card__form">
        <label htmlFor={field}>{say(KIT_WORDS.address)}</label>
        <input
          id={field}
          inputMode="url"
          onChange={({ target }) => setURL(target.value)}
          // The form around it is the item's: Enter must not save that.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          placeholder="https://www.facebook.com/…"
          type="url"
          value={url}
        />
        <Button
          disabled={isBusy || !url.trim()}
          margin={false}
          onClick={() => void act(`${id}/posted-by-hand`, { url })}
          size="small"
        >
          {say(ACT_WORDS['posted-by-hand'])}
        </Button>
      </div>
    </div>
  )
}
