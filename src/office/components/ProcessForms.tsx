import type { Process } from '@/payload-types'
import { FileList } from '@/site/components/FileList'
import { pageLanguage } from '@/site/pageLanguage'
import { publicFiles } from '@/site/publicFiles'
import { WORDS } from '../words'

/** The forms of a process: those with a file to download, then those without. */
export function ProcessForms({ forms }: { forms: Process['forms'] }) {
  if (!forms?.length) return null
  const { langOf, say } = pageLanguage()
  const rows = forms.flatMap(({ name, file }) => (file ? [{ file, label: name }] : []))
  const files = publicFiles(rows)
  const offered = new Set(files.map(({ label }) => label))
  const others = forms.filter(({ name }) => !offered.has(name))
  return (
    <section className="prose">
      <h2>{say(WORDS.forms)}</h2>
      {files.length > 0 ? <FileList files={files} /> : null}
      {others.length > 0 ? (
        <ul>
          {others.map(({ name }) => (
            <li key={name}>
              <span lang={langOf(name)}>{name}</span> {say(WORDS.noFile)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
