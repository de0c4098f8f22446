'use client'

import { useLayoutEffect, useRef, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { label } from '@/shared/label'
import type { PostPreviewAnswer, PreviewPicture } from '../compose/previewPost'

const WORDS = {
  now: label('เมื่อสักครู่', 'Just now'),
  toAll: label('สาธารณะ', 'Public'),
  more: label('ดูเพิ่มเติม', 'See more'),
  less: label('ย่อข้อความ', 'See less'),
}
/** Pictures that a post shows before it counts the others. */
const SHOWN_MAX = 5

/** One post as Facebook draws it, as wide as what is around it. */
export function PostLook({ preview }: { preview: PostPreviewAnswer }) {
  const { pageName, text, mode, pictures, card } = preview
  const say = useSay()
  return (
    <div className="post-look">
      <div className="post-look__head">
        <span aria-hidden="true" className="post-look__face">
          {firstLetter(pageName)}
        </span>
        <div>
          <strong>{pageName}</strong>
          <span>{`${say(WORDS.now)} · ${say(WORDS.toAll)}`}</span>
        </div>
      </div>
      <PostText text={text} />
      {mode === 'photos' ? <Photos pictures={pictures} /> : <LinkCard card={card} />}
    </div>
  )
}

/** Folded after some lines, as Facebook does; the fold opens. */
function PostText({ text }: { text: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isLong, setLong] = useState(false)
  const say = useSay()

  useLayoutEffect(() => {
    const element = box.current
    if (!element || isOpen) return
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [text, isOpen])

  return (
    <div className="post-look__text">
      <div className={isOpen ? undefined : 'post-look__folded'} lang="th" ref={box}>
        {coloured(text)}
      </div>
      {isLong || isOpen ? (
        <button onClick={() => setOpen(!isOpen)} type="button">
          {say(isOpen ? WORDS.less : WORDS.more)}
        </button>
      ) : null}
    </div>
  )
}

const coloured = (text: string) =>
  text
    .split(/(#[\p{L}\p{M}\p{Nd}_]+|https?:\/\/\S+)/u)
    .map((part, at) => (at % 2 === 1 ? <span key={at}>{part}</span> : part))

function Photos({ pictures }: { pictures: PreviewPicture[] }) {
  const shown = pictures.slice(0, SHOWN_MAX)
  const left = pictures.length - shown.length
  return (
    <div className={`post-look__photos post-look__photos--${shown.length}`}>
      {shown.map(({ src, alt }, at) => (
        <div key={src}>
          <img alt={alt} loading="lazy" src={src} />
          {left > 0 && at === SHOWN_MAX - 1 ? <span>{`+${left}`}</span> : null}
        </div>
      ))}
    </div>
  )
}

function LinkCard({ card: { host, title, picture } }: { card: PostPreviewAnswer['card'] }) {
  return (
    <div className="post-look__card">
      {picture ? (
        <img alt={picture.alt} loading="lazy" src={picture.src} />
      ) : (
        <div aria-hidden="true" className="post-look__drawn">
          {title}
        </div>
      )}
      <div className="post-look__about">
        <span>{host}</span>
        <strong>{title}</strong>
      </div>
    </div>
  )
}

const firstLetter = (name: string): string =>
  [...new Intl.Segmenter('th').segment(name)][0]?.segment ?? ''
