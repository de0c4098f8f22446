import type { Process } from '@/payload-types'
import type { Label } from '@/shared/label'
import { pageLanguage } from '@/site/pageLanguage'
import { WORDS } from '../words'
import { ProcessDuties } from './ProcessDuties'
import { ProcessForms } from './ProcessForms'

/** The parts of a process after the manual: why, how far, what words mean, who does what, forms, measures. */
export function ProcessParts({ process }: { process: Process }) {
  const { langOf, say } = pageLanguage()
  const { objectives, scope, definitions, steps, measures, references } = process
  return (
    <>
      <Lines title={WORDS.objectives} lines={objectives} />
      {scope ? (
        <section>
          <h2>{say(WORDS.scope)}</h2>
          <p className="lines" lang={langOf(scope)}>
            {scope}
          </p>
        </section>
      ) : null}
      {definitions?.length ? (
        <section>
          <h2>{say(WORDS.definitions)}</h2>
          <dl className="facts">
            {definitions.map(({ term, meaning }, index) => (
              <div key={index}>
                <dt lang={langOf(term)}>{term}</dt>
                <dd className="lines" lang={langOf(meaning)}>
                  {meaning}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <Steps steps={steps} />
      <ProcessForms forms={process.forms} />
      <Lines title={WORDS.measures} lines={measures} />
      <Lines title={WORDS.references} lines={references} />
      <ProcessDuties duties={process.duties} />
    </>
  )
}

function Lines({ title, lines }: { title: Label; lines: { text: string }[] | null | undefined }) {
  if (!lines?.length) return null
  const { langOf, say } = pageLanguage()
  return (
    <section className="prose">
      <h2>{say(title)}</h2>
      <ul>
        {lines.map(({ text }, index) => (
          <li key={index} lang={langOf(text)}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Steps({ steps }: { steps: Process['steps'] }) {
  if (!steps?.length) return null
  const { langOf, say } = pageLanguage()
  return (
    <section>
      <h2>{say(WORDS.steps)}</h2>
      <ol className="steps">
        {steps.map(({ text, actor }, index) => (
          <li key={index}>
            <span className="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <span className="lines" lang={langOf(text)}>
              {text}
            </span>
            {actor ? (
              <span className="step-actor">
                {say(WORDS.actor)}: <span lang={langOf(actor)}>{actor}</span>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
