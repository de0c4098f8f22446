'use client'

import { Button, Drawer, toast, useAuth, useConfig, useModal, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Label } from '@/shared/label'
import type { SimilarTags } from '../tags/similarTags'
import type { MergeAnswer, SimilarAnswer } from '../tags/tagEndpoints'
import './mergeTags.css'
import { MERGE_WORDS as WORDS } from './mergeWords'
import { SimilarGroup } from './SimilarGroup'

const DRAWER = 'merge-tags'

/** Above the list of tags, for those who keep them: finds tags that look like one, and makes one of them. */
export function MergeTags() {
  const { permissions } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const router = useRouter()
  const [groups, setGroups] = useState<SimilarTags[]>()
  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  if (!permissions?.collections?.tags?.update) return null
  const base = `${config.routes.api}/tags`

  async function find() {
    const answer = await fetch(`${base}/similar`)
    if (!answer.ok) return void toast.error(say(WORDS.failed))
    setGroups(((await answer.json()) as SimilarAnswer).groups)
  }

  async function open() {
    setGroups(undefined)
    openModal(DRAWER)
    await find()
  }

  async function merge(order: { into: string; from: string[]; preview: boolean }) {
    const answer = await fetch(`${base}/merge`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(order),
    }).catch(() => undefined)
    const body = (await answer?.json().catch(() => undefined)) as
      (MergeAnswer & { errors?: { message: string }[] }) | undefined
    if (!answer?.ok || !body) {
      toast.error(body?.errors?.[0]?.message ?? say(WORDS.failed))
      return undefined
    }
    if (!order.preview) {
      toast.success(say(WORDS.done).replace('{items}', String(body.items)))
      router.refresh()
      await find()
    }
    return body.items
  }

  return (
    <>
      <Button
        buttonStyle="secondary"
        id="find-similar-tags"
        onClick={() => void open()}
        size="small"
      >
        {say(WORDS.open)}
      </Button>
      <Drawer slug={DRAWER} title={say(WORDS.open)}>
        <p>{say(WORDS.what)}</p>
        {groups === undefined ? <p>{say(WORDS.finding)}</p> : null}
        {groups?.length === 0 ? <p>{say(WORDS.none)}</p> : null}
        {groups?.map((group) => (
          <SimilarGroup
            key={group.tags.map(({ id }) => id).join()}
            group={group}
            merge={merge}
            say={say}
          />
        ))}
      </Drawer>
    </>
  )
}
