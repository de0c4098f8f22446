'use client'
import { useEffect } from 'react'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { cleanPasted } from '../paste/cleanPasted'

/** What this editor copied itself: it knows better than its HTML says. */
const OWN_FORMAT = 'application/x-lexical-editor'

/** Cleans HTML on its way in; plain text, files and what this editor copied go their usual ways. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = 'clipboardData' in event ? event.clipboardData : null
          const selection = $getSelection()
          if (!clipboard || !$isRangeSelection(selection)) return false
          const html = clipboard.getData('text/html')
          if (!html || clipboard.getData(OWN_FORMAT)) return false
          const parser = new DOMParser()
          const cleaned = cleanPasted(html, parser)
          if (!cleaned) return false

          event.preventDefault()
          const nodes = $generateNodesFromDOM(editor, parser.parseFromString(cleaned, 'text/html'))
          // A table pasted into a table fills its cells; the table plugin takes such nodes itself.
          const inserting = { nodes, selection }
          if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, inserting)) {
            selection.insertNodes(nodes)
          }
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
