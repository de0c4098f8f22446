import type { DefaultServerCellComponentProps } from 'payload'
import { reasonWords } from './reasonWords'

/** Why a link does not open, in words. */
export function ReasonCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  return <>{reasonWords({ reason: cellData, language: i18n.language }) ?? '–'}</>
}
