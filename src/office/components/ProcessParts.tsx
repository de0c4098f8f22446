import type { Process } from '@/payload-types'
import { FileList } from '@/site/components/FileList'
import { allPopulated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'

/** The parts of a process after the manual: why, how far, what words mean, who does what, forms, measures. */
export function ProcessParts({ process }: { process: Process }) {
  const { objectives, scope, definitions, steps, measures, references } = process
  return (
    <>
      <Lines title="วัตถุประสงค์" lines={objectives} />
      {scope ? (
        <section>
          <h2>ขอบเขต</h2>
          <p className="lines">{scope}</p>
        </section>
      ) : null}
      {definitions?.length ? (
        <section>
          <h2>คำจำกัดความ</h2>
          <dl className="facts">
            {definitions.map(({ term, meaning }, index) => (
              <div key={index}>
                <dt>{term}</dt>
                <dd className="lines">{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {steps?.length ? (
        <section>
          <h2>ขั้นตอน</h2>
          <ol className="steps">
            {steps.map(({ text, actor }, index) => (
              <li key={index}>
                <span className="step-number" aria-hidden="true">
                  {index + 1}
                </span>
                <span className="lines">{text}</span>
                {actor ? <span className="step-actor">ผู้เกี่ยวข้อง: {actor}</span> : null}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <Forms process={process} />
      <Lines title="มาตรฐานงาน" lines={measures} />
      <Lines title="เอกสารอ้างอิง" lines={references} />
      <Duties process={process} />
    </>
  )
}

function Lines({ title, lines }: { title: string; lines: { text: string }[] | null | undefined }) {
  if (!lines?.length) return null
  return (
    <section className="prose">
      <h2>{title}</h2>
      <ul>
        {lines.map(({ text }, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

function Forms({ process: { forms } }: { process: Process }) {
  if (!forms?.length) return null
  const rows = forms.flatMap(({ name, file }) => (file ? [{ file, label: name }] : []))
  const files = publicFiles(rows)
  const offered = new Set(files.map(({ label }) => label))
  const others = forms.filter(({ name }) => !offered.has(name))
  return (
    <section className="prose">
      <h2>แบบฟอร์ม</h2>
      {files.length > 0 ? <FileList files={files} /> : null}
      {others.length > 0 ? (
        <ul>
          {others.map(({ name }) => (
            <li key={name}>{name} (ยังไม่มีไฟล์ในระบบ)</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Duties({ process }: { process: Process }) {
  const duties = allPopulated(process.duties)
  if (duties.length === 0) return null
  return (
    <section className="prose">
      <h2>ภาระงานที่เกี่ยวข้อง</h2>
      <ul>
        {duties.map(({ id, no, text }) => (
          <li key={id}>
            <a href={`/about/duties#duty-${no}`}>ข้อ {no}</a> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
