'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { formatShortDate } from '@/shared/thaiDate'
import type { CertificatesAnswer } from '../certificateEndpoints'
import { certificateHref } from '../certificateHref'
import { PANEL_WORDS as WORDS } from './words'

/** Beside a library item's form: a certificate for each of its makers, issued and to issue. */
export function CertificatesPanel() {
  const { id, collectionSlug } = useDocumentInfo()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const say = useSay()
  const [answer, setAnswer] = useState<CertificatesAnswer>()
  const [isBusy, setBusy] = useState(false)
  const mayIssue = Boolean(permissions?.collections?.certificates?.update)
  const api = `${config.routes.api}/certificates`

  const load = useCallback(async () => {
    const found = await fetch(`${api}/of/${collectionSlug}/${id}`)
    if (found.ok) setAnswer((await found.json()) as CertificatesAnswer)
  }, [api, collectionSlug, id])

  useEffect(() => {
    if (id && mayIssue) void load()
  }, [id, load, mayIssue])

  if (!id || !mayIssue || !answer) return null

  async function issue(creator: string) {
    setBusy(true)
    try {
      const issued = await fetch(`${api}/issue`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ kind: collectionSlug, id, creator }),
      })
      if (!issued.ok) throw new Error(await reasonOf(issued))
      await load()
      toast.success(say(WORDS.done))
    } catch (fault) {
      toast.error((fault instanceof Error && fault.message) || say(WORDS.failed))
    }
    setBusy(false)
  }

  return (
    <section className="field-type" aria-labelledby="certificates-title">
      <h3 id="certificates-title">{say(WORDS.title)}</h3>
      <p className="field-description">{say(answer.creators.length ? WORDS.what : WORDS.none)}</p>
      {answer.creators.map((creator) => (
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          key={creator}
          margin={false}
          onClick={() => void issue(creator)}
          size="small"
        >
          {`${say(WORDS.issue)}: ${creator}`}
        </Button>
      ))}
      <ul>
        {answer.issued.map(({ code, creator, id: row, issuedAt, number, revokedAt }) => (
          <li key={row}>
            <a href={certificateHref(code)} rel="noopener" target="_blank">
              {number} {creator} (PDF)
            </a>{' '}
            {issuedAt ? formatShortDate(issuedAt) : null}
            {revokedAt ? ` · ${say(WORDS.revoked)}` : null}{' '}
            <a href={`${config.routes.admin}/collections/certificates/${row}`}>{say(WORDS.open)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function reasonOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return body?.errors?.[0]?.message ?? ''
}
