import type { UIFieldServerProps } from 'payload'
import { effectiveRoles } from '@/accounts/effectiveRoles'
import { reachOf } from '@/accounts/permissions'
import { clock } from '@/shared/clock'
import type { Label } from '@/shared/label'
import { HEALTH_FAULTS } from '../../care/healthFaults'
import { readConnection, type Connection } from '../../care/readConnection'
import { ConnectionActs } from './ConnectionActs'
import { ConnectionFacts } from './ConnectionFacts'
import { WORDS } from './connectionWords'
import { SetupGuide } from './SetupGuide'
import './connection.css'

/**
 * Above the settings of Facebook: how the connection is, what to do about it, and how to get a token. Those who look
 * after posts read it; an administrator acts.
 */
export async function ConnectionPanel({ payload, req, i18n }: UIFieldServerProps) {
  const isEnglish = i18n.language === 'en'
  const say = (pair: Label) => (isEnglish ? pair.en : pair.th)
  const roles = effectiveRoles({ user: req.user, now: clock.now() })
  if (!reachOf({ roles, action: 'readUnpublished', subject: 'crossPosts' })) {
    return <p className="field-description">{say(WORDS.notYours)}</p>
  }
  const connection = await readConnection({ payload })
  const isKeeper = reachOf({ roles, action: 'update', subject: 'settings' }) === 'any'
  const faults = faultsOf(connection).map(say)
  return (
    <section className="facebook-connection" aria-labelledby="facebook-connection-title">
      <h3 id="facebook-connection-title">{say(WORDS.title)}</h3>
      {faults.length > 0 ? (
        <ul className="facebook-connection__faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      ) : null}
      {faults.length === 0 && connection.isValid ? (
        <p className="facebook-connection__good">{say(WORDS.good)}</p>
      ) : null}
      <ConnectionFacts connection={connection} isEnglish={isEnglish} />
      {isKeeper ? (
        <ConnectionActs stuck={connection.stuck} isEntered={isEntered(connection)} />
      ) : null}
      <SetupGuide isEnglish={isEnglish} isOpen={isKeeper && connection.source === 'none'} />
    </section>
  )
}

const isEntered = ({ source }: Connection): boolean => source === 'admin' || source === 'sealBroken'

function faultsOf({ mode, faults, visibility, isSiteOutside, siteURL }: Connection): Label[] {
  if (mode === 'off') return []
  const { th, en } = WORDS.siteInside
  return [
    ...faults.map((fault) => HEALTH_FAULTS[fault]),
    ...(visibility?.seen === 'hidden' ? [WORDS.hidden] : []),
    ...(isSiteOutside
      ? []
      : [{ th: th.replace('{url}', siteURL), en: en.replace('{url}', siteURL) }]),
  ]
}
