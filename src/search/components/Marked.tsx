import { Fragment } from 'react'
import type { MarkedPart } from '../engine'

/** Text with what was searched for marked. */
export const Marked = ({ parts }: { parts: MarkedPart[] }) =>
  parts.map(({ text, isMarked }, index) =>
    isMarked ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
  )
