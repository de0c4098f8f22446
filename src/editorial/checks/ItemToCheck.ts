import type { ItemKind } from '../kinds'
import type { MediaHolder } from '../collectMedia'

export interface LabelledFile {
  id?: string | null
  file?: unknown
  label?: string | null
}

/** An item in one language. */
export interface ItemView extends MediaHolder {
  title?: string | null
  summary?: string | null
  body?: unknown
  place?: string | null
  problem?: string | null
  method?: string | null
  results?: string | null
  award?: string | null
  thirdParty?: string | null
  number?: string | null
  attachments?: LabelledFile[] | null
  files?: LabelledFile[] | null
  evidence?: LabelledFile[] | null
  links?: { id?: string | null; url?: string | null; label?: string | null }[] | null
  link?: string | null
  entries?: { item?: unknown; note?: string | null }[] | null
  goal?: string | null
  creators?: { name?: string | null; role?: string | null }[] | null
  issuedOn?: string | null
  deadline?: string | null
  licence?: string | null
}

export interface LocalText {
  th?: string | null
  en?: string | null
}

/** A row of `media`, as far as it matters here. */
export interface MediaToCheck {
  id: string
  alt?: LocalText
  caption?: LocalText
  name: string
  mimeType: string
  consent?: { showsPupils?: boolean | null; basis?: string | null; note?: string | null } | null
  /** What is known of its words; undefined for kinds of files that hold none. */
  text?: { parts: string[] } | { unread: string }
}

/** An item with all that is needed to say whether it may be published. */
export interface ItemToCheck {
  kind: ItemKind
  th: ItemView
  en: ItemView
  media: Map<string, MediaToCheck>
  /** Addresses that did not open when they were last looked at. */
  deadLinks: Set<string>
  /** Telephones and e-mails the office itself makes known. */
  officeContacts: string[]
  /** Turns a found number into a short name for it that does not reveal it. */
  sign: (value: string) => string
}
