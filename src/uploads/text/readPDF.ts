import { getDocumentProxy } from 'unpdf'
import { CHARACTERS_MAX, PARTS_MAX, Unreadable } from './FileWords'

interface Annotation {
  contentsObj?: { str?: string }
  fieldValue?: unknown
}

/** The words of each page: its text, the comments on it and what was filled into its forms. */
export async function readPDF(data: Buffer): Promise<string[]> {
  const pdf = await open(data)
  if (pdf.numPages > PARTS_MAX) throw new Unreadable('tooLarge')
  const pages: string[] = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('')
    const notes = ((await page.getAnnotations()) as Annotation[]).flatMap(notesOf)
    pages.push([text, ...notes].join('\n').replaceAll('\f', '\n'))
    characters += text.length
    if (characters > CHARACTERS_MAX) throw new Unreadable('tooLarge')
    page.cleanup()
  }
  return pages
}

async function open(data: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(data), { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Unreadable(isLocked ? 'encrypted' : 'broken')
  }
}

const notesOf = ({ contentsObj, fieldValue }: Annotation): string[] =>
  [contentsObj?.str, fieldValue].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[]
