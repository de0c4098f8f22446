'use client'

import { createContext, use } from 'react'

/** Sends a file and shows how it goes; gives the upload's id, or throws a SendFault. */
export type SendFile = (file: File) => Promise<string>

export const SendFileContext = createContext<SendFile | null>(null)

export function useSendFile(): SendFile {
  const send = use(SendFileContext)
  if (!send) throw new Error('useSendFile is used outside of UploadProvider')
  return send
}
