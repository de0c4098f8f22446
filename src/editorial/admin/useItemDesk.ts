'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { HistoryRow } from '../historyEndpoint'
import type { StepsAnswer } from '../stepsEndpoint'

type Answers = { steps: StepsAnswer; history: { rows: HistoryRow[] } }

/** The last answer of each address: the buttons, the notice and the history ask for the same. */
const asked = new Map<string, { state: string; answer: Promise<unknown> }>()

/** Where the item stands, asked anew after each save; undefined while it is on its way or cannot be had. */
export const useSteps = () => useAnswer('steps')

/** The steps taken so far, the newest first; none for an item still to be made. */
export const useHistory = () => useAnswer('history')

function useAnswer<Part extends keyof Answers>(part: Part): Answers[Part] | undefined {
  const { id, collectionSlug, data, hasSavePermission, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<Answers[Part]>()
  const path = `${config.routes.api}/${collectionSlug}/${id ?? 'new'}/${part}`
  const state = [data?.updatedAt, data?.stage, versionCount, hasSavePermission].join()

  useEffect(() => {
    if (!collectionSlug || (!id && part === 'history')) return
    let isStale = false
    void ask({ path, state }).then((fresh) => {
      if (!isStale && fresh) setAnswer(fresh as Answers[Part])
    })
    return () => {
      isStale = true
    }
  }, [collectionSlug, id, part, path, state])
  return answer
}

function ask({ path, state }: { path: string; state: string }): Promise<unknown> {
  const known = asked.get(path)
  if (known?.state === state) return known.answer
  const answer = fetch(path, { headers: { Accept: 'application/json' } })
    .then((response) => (response.ok ? (response.json() as Promise<unknown>) : undefined))
    .catch(() => undefined)
  asked.set(path, { state, answer })
  return answer
}
