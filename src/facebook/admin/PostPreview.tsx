'use client'

import { useSay } from '@/shared/admin/useSay'
import { label } from '@/shared/label'
import type { PostPreviewAnswer } from '../compose/previewPost'
import './postPreview.css'
import { PostLook } from './PostLook'
import { usePostPreview } from './usePostPreview'

const WORDS = {
  title: label('ตัวอย่างโพสต์', 'How the post will look'),
  wide: label('คอมพิวเตอร์', 'Desktop'),
  narrow: label('โทรศัพท์', 'Phone'),
  leftOut: label('ภาพที่จะไม่ลง Facebook', 'Pictures that do not go to Facebook'),
  unnamed: label('ไฟล์ที่ไม่พบ', 'A file that is gone'),
  waiting: label('กำลังเตรียมตัวอย่าง', 'The preview is being made'),
  failed: label(
    'แสดงตัวอย่างไม่สำเร็จ ข้อมูลที่เขียนไว้ไม่หาย ลองแก้ข้อความหรือโหลดหน้านี้ใหม่',
    'The preview could not be shown. Nothing you wrote is lost; change the text or load the page again.',
  ),
  about: label('Facebook อาจจัดวางต่างจากนี้เล็กน้อย', 'Facebook may lay it out a little differently.'),
}

/** The post of an item as the form stands, before it is saved: on a wide screen and on a phone. */
export function PostPreview() {
  const { isShared, preview, hasFailed } = usePostPreview()
  const say = useSay()
  if (!isShared) return null
  return (
    <section
      aria-busy={!preview && !hasFailed}
      aria-labelledby="post-preview-title"
      className="post-preview field-type"
    >
      <h3 id="post-preview-title">{say(WORDS.title)}</h3>
      {hasFailed ? <p role="alert">{say(WORDS.failed)}</p> : null}
      {!preview && !hasFailed ? <p>{say(WORDS.waiting)}…</p> : null}
      {preview ? <Preview preview={preview} /> : null}
    </section>
  )
}

function Preview({ preview }: { preview: PostPreviewAnswer }) {
  const { audience, warnings, leftOut } = preview
  const say = useSay()
  return (
    <>
      <p
        className={`post-preview__audience post-preview__audience--${audience.mayPost ? 'ready' : 'not-yet'}`}
        role="status"
      >
        {say(audience.say)}
      </p>
      {warnings.length > 0 ? (
        <ul className="post-preview__warnings">
          {warnings.map((warning) => (
            <li key={warning.en}>{say(warning)}</li>
          ))}
        </ul>
      ) : null}
      <div className="post-preview__screens">
        <figure className="post-preview__screen post-preview__screen--wide">
          <figcaption>{say(WORDS.wide)}</figcaption>
          <PostLook preview={preview} />
        </figure>
        <figure className="post-preview__screen post-preview__screen--narrow">
          <figcaption>{say(WORDS.narrow)}</figcaption>
          <PostLook preview={preview} />
        </figure>
      </div>
      <p className="field-description">{say(WORDS.about)}</p>
      {leftOut.length > 0 ? (
        <>
          <h4>{say(WORDS.leftOut)}</h4>
          <ul className="post-preview__left-out">
            {leftOut.map(({ name, say: why }, at) => (
              <li key={at}>
                <strong>{name || say(WORDS.unnamed)}</strong>: {say(why)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
