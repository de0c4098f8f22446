import { Button, CheckIcon } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { env } from '@/env'
import { label, type Label } from '@/shared/label'
import { SETUP_STEPS, setupFacts, stepStates, type StepState } from '../setupSteps'
import './setupChecklist.css'
import { TickButton } from './TickButton'

const WORDS = {
  title: label('ตั้งค่าเว็บไซต์ให้พร้อมใช้', 'Make the site your own'),
  left: label('เหลือ {open} จาก {all} ข้อ', '{open} of {all} left'),
  open: label('ไปที่ข้อมูลสำนักงาน', 'Go to Site settings'),
  tick: label('ทำแล้ว/ไม่ใช้', 'Done / not wanted'),
  untick: label('ยกเลิกเครื่องหมาย', 'Undo'),
  failed: label('บันทึกไม่สำเร็จ โปรดลองอีกครั้ง', 'Not saved. Please try again.'),
  done: label('เรียบร้อย', 'done'),
}

/** On the dashboard of those who keep the settings: what the site still needs. Gone when nothing is open. */
export async function SetupChecklist({ payload, permissions, user, i18n }: ServerProps) {
  if (!permissions?.globals?.setup?.update) return null
  const asUser = { depth: 0, locale: 'th', overrideAccess: false, user } as const
  const settings = await payload.findGlobal({
    slug: 'site-settings',
    select: { contact: true, emblem: true },
    ...asUser,
  })
  const { ticked } = await payload.findGlobal({ slug: 'setup', ...asUser })
  const facts = setupFacts({ settings, sendsMail: env.mail !== undefined })
  const states = stepStates({ facts, ticked })
  const open = states.filter(({ state }) => state === 'open').length
  if (open === 0) return null

  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  const settingsHref = `${payload.config.routes.admin}/globals/site-settings`
  return (
    <section className="setup-checklist" aria-labelledby="setup-checklist-title">
      <h3 id="setup-checklist-title">{say(WORDS.title)}</h3>
      <p className="setup-checklist__left">
        {say(WORDS.left).replace('{open}', String(open)).replace('{all}', String(states.length))}
      </p>
      <ul>
        {states.map((one) => (
          <Step key={one.step} {...one} say={say} settingsHref={settingsHref} />
        ))}
      </ul>
    </section>
  )
}

function Step({
  step,
  state,
  say,
  settingsHref,
}: StepState & { say: (pair: Label) => string; settingsHref: string }) {
  const { name, todo, isInSettings } = SETUP_STEPS[step]
  const isOpen = state === 'open'
  return (
    <li data-step={step} data-state={state}>
      <span className="setup-checklist__mark">
        {isOpen ? null : (
          <span role="img" aria-label={say(WORDS.done)}>
            <CheckIcon />
          </span>
        )}
      </span>
      <div className="setup-checklist__text">
        <strong>{say(name)}</strong>
        {isOpen ? <p>{say(todo)}</p> : null}
      </div>
      <div className="setup-checklist__acts">
        {isOpen && isInSettings ? (
          <Button buttonStyle="secondary" el="link" margin={false} size="small" to={settingsHref}>
            {say(WORDS.open)}
          </Button>
        ) : null}
        {state === 'done' ? null : (
          <TickButton
            step={step}
            isTicked={state === 'ticked'}
            name={say(name)}
            words={say(isOpen ? WORDS.tick : WORDS.untick)}
            failed={say(WORDS.failed)}
          />
        )}
      </div>
    </li>
  )
}
