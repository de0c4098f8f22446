import sharp from 'sharp'
import type { PagePicture, PagePost, Sending } from '@/facebook/channel'

/** A post of an item as it leaves, ready to be sent. */
export function makePost({
  code = 'N1234567',
  number = 1,
  text = 'ผลการอบรมครู',
  pictures = [],
}: { code?: string; number?: number; text?: string; pictures?: PagePicture[] } = {}): PagePost {
  const marker = `/go/${code}-${number}`
  const link = `https://office.example.org${marker}`
  return {
    key: `facebook/news/${code}/${number}`,
    marker,
    text: `${text}\n\n${link}`,
    link,
    pictures,
  }
}

export const makePicture = (alt: string, media = `media-${alt}`): PagePicture => ({
  media,
  alt,
  bytes: () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
      .jpeg()
      .toBuffer(),
})

export const sending = (beforeSend = async () => {}): Sending => ({
  signal: new AbortController().signal,
  beforeSend,
})

export const anySignal = (): AbortSignal => new AbortController().signal
