'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { STAGE_LABELS } from '@/editorial/fields/stageLabels'
import { useSay } from '@/shared/admin/useSay'
import type { FileUse } from '../findUses'
import type { UsesAnswer } from './aboutEndpoints'
import { FILE_WORDS } from './fileWords'
import { useAbout } from './useAbout'
import './files.css'

/** Beside a file: the items and pages that use it, and other files with the same content. */
export function FileUses() {
  const say = useSay()
  const { config } = useConfig()
  const { id, data } = useDocumentInfo()
  const answer = useAbout<UsesAnswer>({
    id: id ? String(id) : undefined,
    what: 'uses',
    version: data?.updatedAt,
  })
  if (!id || answer === undefined) return null
  if (answer === null) return <p className="file-panel">{say(FILE_WORDS.notRead)}</p>

  const { uses, more, same } = answer
  const { admin } = config.routes
  return (
    <>
      <section aria-labelledby="file-uses" className="file-panel field-type">
        <h4 id="file-uses">{say(FILE_WORDS.uses)}</h4>
        {uses.length + more === 0 ? <p>{say(FILE_WORDS.notUsed)}</p> : null}
        <ul>
          {uses.map((use) => (
            <li key={`${use.in}/${use.id}`}>
              <a href={hrefOf(use, admin)}>{use.title}</a>{' '}
              <span>
                {say(use.label)}
                {use.stage ? ` · ${say(STAGE_LABELS[use.stage])}` : null}
              </span>
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{say(FILE_WORDS.more).replace('{}', String(more))}</p> : null}
      </section>
      {same.length > 0 ? (
        <section aria-labelledby="file-same" className="file-panel field-type">
          <h4 id="file-same">{say(FILE_WORDS.same)}</h4>
          <ul>
            {same.map((file) => (
              <li key={file.id}>
                <a href={`${admin}/collections/media/${file.id}`}>{file.name}</a>{' '}
                <span>{say(FILE_WORDS.sameUses).replace('{}', String(file.uses))}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

const hrefOf = ({ in: where, id }: FileUse, admin: string): string =>
  id ? `${admin}/collections/${where}/${id}` : `${admin}/globals/${where}`
