import { FileList } from '@/site/components/FileList'
import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import { publicFiles } from '@/site/publicFiles'
import { yearsLabel } from '@/shared/yearsLabel'
import type { InnovationItem } from '../queries'
import { WORDS } from '../words'

/** Why, how, with what result: what makes an innovation one. */
export function InnovationStory({ item }: { item: InnovationItem }) {
  const lang = pageLanguage()
  const { award, academicYear } = item
  const evidence = publicFiles(item.evidence)
  return (
    <>
      {award || academicYear ? (
        <Notice title={award ? lang.say(WORDS.award) : undefined}>
          {award ? <p lang={lang.langOf(award)}>{award}</p> : null}
          {academicYear ? (
            <p>
              {lang.say(WORDS.academicYear)} {lang.say(yearsLabel(academicYear))}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {(['problem', 'method', 'results'] as const).map((name) =>
        item[name] ? (
          <section key={name}>
            <h2>{lang.say(WORDS[name])}</h2>
            <p className="lines" lang={lang.langOf(item[name])}>
              {item[name]}
            </p>
          </section>
        ) : null,
      )}
      {evidence.length > 0 ? (
        <section>
          <h2>{lang.say(WORDS.evidence)}</h2>
          <FileList files={evidence} />
        </section>
      ) : null}
    </>
  )
}
