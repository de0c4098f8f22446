import { deflateSync } from 'node:zlib'

const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const page = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${more}>>`

/** A PDF of one page; the objects asked for stand behind its catalogue, its pages and its page. */
export function rawPDF({
  catalogue = '',
  onPage = '',
  objects = [],
}: {
  catalogue?: string
  onPage?: string
  objects?: string[]
}): Buffer {
  const all = [`<</Type/Catalog/Pages 2 0 R${catalogue}>>`, PAGES, page(onPage), ...objects]
  let body = '%PDF-1.7\n'
  const starts: number[] = []
  all.forEach((object, index) => {
    starts.push(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  })
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = all.length + 1
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${lines}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  )
}

/** The same packed away in an object stream, as PDF 1.5 and later do. */
export function packedPDF(catalogue: string): Buffer {
  const objects = [`<</Type/Catalog/Pages 2 0 R${catalogue}>>`, PAGES, page()]
  let at = 0
  const places = objects.map((object, index) => {
    const place = `${index + 1} ${at}`
    at += object.length + 1
    return place
  })
  const head = `${places.join(' ')}\n`
  const packed = deflateSync(Buffer.from(head + objects.join('\n')))
  const start = '%PDF-1.7\n'
  const stream = Buffer.concat([
    Buffer.from(
      `4 0 obj\n<</Type/ObjStm/N 3/First ${head.length}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`,
    ),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const tableAt = start.length + stream.length
  const rows = [
    [0, 0, 0],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, start.length, 0],
    [1, tableAt, 0],
  ]
  const table = Buffer.from(rows.flatMap(([kind = 0, a = 0, b = 0]) => [kind, a >> 8, a & 255, b]))
  return Buffer.concat([
    Buffer.from(start),
    stream,
    Buffer.from(
      `5 0 obj\n<</Type/XRef/Size 6/W[1 2 1]/Root 1 0 R/Length ${table.length}>>\nstream\n`,
    ),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`),
  ])
}

const SCRIPT = '<</S/JavaScript/JS(app.alert(1))>>'

export const openScript = () => rawPDF({ catalogue: `/OpenAction${SCRIPT}` })
export const namedScript = () =>
  rawPDF({ catalogue: `/Names<</JavaScript<</Names[(a)4 0 R]>>>>`, objects: [SCRIPT] })
export const escapedScript = () =>
  rawPDF({ catalogue: '/OpenAction<</S %\n /J#61va#53cript/JS(app.alert(1))>>' })
export const pageScript = () => rawPDF({ onPage: `/AA<</O${SCRIPT}>>` })
export const fieldScript = () =>
  rawPDF({
    onPage: '/Annots[4 0 R]',
    objects: [`<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]/AA<</K${SCRIPT}>>>>`],
  })
export const packedScript = () => packedPDF(`/OpenAction${SCRIPT}`)
export const launch = () =>
  rawPDF({ catalogue: '/OpenAction<</S/Launch/F(cmd.exe)/Win<</F(cmd.exe)>>>>' })

/** A form to fill in, a link, and a title that speaks of scripts: nothing of it runs. */
export const honestForm = () =>
  rawPDF({
    catalogue: '/AcroForm<</Fields[4 0 R]>>',
    onPage: '/Annots[4 0 R 5 0 R]',
    objects: [
      '<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(HTML5 /JavaScript)/Rect[0 0 90 20]>>',
      '<</Type/Annot/Subtype/Link/Rect[0 30 90 50]/A<</S/URI/URI(https://example.org/CSS/JavaScript)>>>>',
    ],
  })

export const withAttachment = (name: string) =>
  rawPDF({
    catalogue: `/Names<</EmbeddedFiles<</Names[(a)4 0 R]>>>>`,
    objects: [
      `<</Type/Filespec/F(${name})/UF(${name})/EF<</F 5 0 R>>>>`,
      '<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream',
    ],
  })

/** Opens with a password alone (RC4, 40 bits; what it says of keys fits no password). */
export const lockedPDF = () => {
  const key = `<${'41'.repeat(32)}>`
  const pdf = rawPDF({ objects: [`<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`] })
  return Buffer.from(
    pdf.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 4 0 R/ID[<01><01>]'),
    'latin1',
  )
}
