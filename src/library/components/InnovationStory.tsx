import { FileList } from '@/site/components/FileList'
import { Notice } from '@/site/components/Notice'
import { publicFiles } from '@/site/publicFiles'
import type { InnovationItem } from '../queries'

/** Why, how, with what result: what makes an innovation one. */
export function InnovationStory({ item }: { item: InnovationItem }) {
  const parts = [
    ['ปัญหาหรือความต้องการ', item.problem],
    ['วิธีการพัฒนา', item.method],
    ['ผลที่เกิดขึ้น', item.results],
  ] as const
  const evidence = publicFiles(item.evidence)
  return (
    <>
      {item.award || item.academicYear ? (
        <Notice title={item.award ? `รางวัล: ${item.award}` : undefined}>
          {item.academicYear ? <p>ปีการศึกษา {item.academicYear}</p> : null}
        </Notice>
      ) : null}
      {parts.map(([title, text]) =>
        text ? (
          <section key={title}>
            <h2>{title}</h2>
            <p className="lines">{text}</p>
          </section>
        ) : null,
      )}
      {evidence.length > 0 ? (
        <section>
          <h2>หลักฐาน</h2>
          <FileList files={evidence} />
        </section>
      ) : null}
    </>
  )
}
