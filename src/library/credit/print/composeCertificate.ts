import { typstColour } from '@/print/colours'
import { printableText } from '@/print/printableText'
import { qrCodeSVG } from '@/print/qrCode'
import { typstString, typstText } from '@/print/typstText'
import { typstWords } from '@/print/typstWords'
import type { Certificate } from '@/payload-types'
import { cutText } from '@/shared/cutText'
import { formatLongDate } from '@/shared/thaiDate'
import { WORDS } from '../../words'

const TITLE_MAX = 220
const NAME_MAX = 120
const REASON_MAX = 80

export interface Signatory {
  name: string
  position: string
}

/** The Typst source of a certificate's paper: everything it certifies stands in its row. */
export function composeCertificate({
  certificate,
  officeName,
  emblem,
  url,
  signatory,
}: {
  certificate: Certificate
  officeName: string
  /** The name of the emblem among the files given to the printer. */
  emblem: string
  /** Where it is verified, in full. */
  url: string
  /** Left out, the line is signed by hand. */
  signatory?: Signatory
}): string {
  const { number, creator, title, schoolName, publishedAt, issuedAt, item } = certificate
  const kind = (item.relationTo === 'innovations' ? WORDS.innovation : WORDS.medium).th
  return [
    setUp({ number, officeName, certificate }),
    `#align(center)[
  #image(${typstString(emblem)}, width: 2.8cm, height: 2.8cm, fit: "contain", alt: ${typstString(`ตราสัญลักษณ์ ${officeName}`)})
  #text(size: 18pt, weight: 700)[${words(officeName)}]
  #v(0.1cm)
  #heading(level: 1)[${words('หนังสือรับรองการเผยแพร่ผลงาน')}]
  #text(size: 13pt)[${words(`เลขที่ ${number}`)}]
  #v(0.55cm)
  ${words('หนังสือรับรองฉบับนี้ให้ไว้เพื่อแสดงว่า')}
  #v(0.1cm)
  #text(size: 21pt, weight: 700, fill: ${typstColour('brandDeep')})[${words(cutText(creator, NAME_MAX))}]
  ${schoolName ? `#v(-0.2cm)\n  ${words(cutText(schoolName, NAME_MAX))}` : ''}
  #v(0.25cm)
  ${words(`ได้เผยแพร่ผลงานประเภท${kind} เรื่อง`)}
  #v(0.1cm)
  #text(size: 16pt, weight: 700)[${words(`“${cutText(title, TITLE_MAX)}”`)}]
  #v(0.15cm)
  ${words(`ทางคลังสื่อและนวัตกรรมของ${officeName}`)}
  ${publishedAt ? `\\ ${words(`เมื่อวันที่ ${formatLongDate(publishedAt)}`)}` : ''}
  #v(0.35cm)
  ${counts(certificate)}
  #v(0.35cm)
  ${words(`ให้ไว้ ณ วันที่ ${issuedAt ? formatLongDate(issuedAt) : ''}`)}
]`,
    '#v(1fr)',
    foot({ url, signatory }),
  ].join('\n\n')
}

const setUp = ({
  number,
  officeName,
  certificate: { revokedAt, reason },
}: {
  number: string
  officeName: string
  certificate: Certificate
}) => `#set document(title: ${typstString(`หนังสือรับรองการเผยแพร่ผลงาน ${number}`)}, author: ${typstString(officeName)})
#set text(font: "Sarabun", size: 15pt, lang: "th", fill: ${typstColour('ink')})
#set par(leading: 0.7em, spacing: 0.9em)
#show heading: set text(size: 25pt, weight: 700, fill: ${typstColour('brand')})
#set page(paper: "a4", margin: (x: 2.6cm, top: 2.2cm, bottom: 2cm), background: rect(width: 100% - 1.6cm, height: 100% - 1.6cm, stroke: 1.6pt + ${typstColour('brand')}, inset: 3pt, rect(width: 100%, height: 100%, stroke: 0.6pt + ${typstColour('warm')}))${
  revokedAt
    ? `, foreground: [#place(center + horizon, rotate(-28deg, text(size: 64pt, weight: 700, fill: rgb("#a3211b55"))[${typstText('ยกเลิกแล้ว')}]))
#place(top + center, dy: 1.1cm, text(size: 12pt, weight: 700, fill: rgb("#a3211b"))[${words(revocation(revokedAt, reason))}])]`
    : ''
})`

const revocation = (at: string, reason?: string | null): string =>
  `ยกเลิกแล้ว เมื่อ ${formatLongDate(at)}${reason ? ` เพราะ ${cutText(reason, REASON_MAX)}` : ''}`

function counts({ views, downloads, uses, issuedAt }: Certificate): string {
  const rows = [
    ['เข้าชม', views],
    ['ดาวน์โหลด', downloads],
    ['นำไปใช้ในชั้นเรียน', uses],
  ] as const
  const cells = rows.map(
    ([name, count]) =>
      `[#text(size: 17pt, weight: 700)[${typstText((count ?? 0).toLocaleString('th-TH'))}] \\ #text(size: 12pt, fill: ${typstColour('muted')})[${words(`${name} (ครั้ง)`)}]]`,
  )
  const day = issuedAt ? `จำนวนนับถึงวันที่ ${formatLongDate(issuedAt)}` : ''
  return `#block(width: 100%, fill: ${typstColour('brandTint')}, radius: 4pt, inset: 9pt)[#grid(columns: (1fr, 1fr, 1fr), align: center, ${cells.join(', ')})
  #text(size: 11pt, fill: ${typstColour('muted')})[${words(day)}]]`
}

const DOTS = '......................................................'

const foot = ({ url, signatory }: { url: string; signatory?: Signatory }) =>
  `#grid(columns: (1fr, 7.6cm), align: (left + bottom, center + bottom), column-gutter: 0.6cm,
  grid(columns: (2.7cm, 1fr), column-gutter: 0.25cm, align: (left, left + horizon),
    image(bytes(${typstString(qrCodeSVG(url))}), format: "svg", width: 2.7cm, alt: ${typstString(`คิวอาร์โคด ${url}`)}),
    text(size: 10pt)[${words('ตรวจสอบหนังสือรับรองฉบับนี้ที่')} \\ #link(${typstString(url)})[${words(url.replace(/^https?:\/\//, ''))}]]),
  [#text(size: 13pt)[${typstText(`ลงชื่อ ${DOTS.slice(0, 40)}`)} \\
    ${typstText(signatory ? `(${signatory.name})` : `(${DOTS.slice(0, 44)})`)} \\
    ${signatory ? words(signatory.position) : typstText(`ตำแหน่ง ${DOTS.slice(0, 36)}`)}]],
)`

const words = (plain: string): string => typstWords(printableText(plain))
