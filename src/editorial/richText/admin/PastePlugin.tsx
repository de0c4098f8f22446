'use client'
import { useEffect } from 'react'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import {
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_HIGH,
  type LexicalNode,
  PASTE_COMMAND,
  type RangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { cleanPasted } from '../paste/cleanPasted'

/** What this editor copied itself: it knows better than its HTML says. */
const OWN_FORMAT = 'application/x-lexical-editor'

/**
 * Puts the nodes where the cursor is. Lexical lets the first of them flow into the paragraph that is there; an empty
 * one gives way instead, so that a text that begins with a heading still does.
 */
function insert(nodes: LexicalNode[], selection: RangeSelection): void {
  const anchor = selection.anchor.getNode()
  const isWhole = nodes.every($isElementNode)
  // Before the first letter there may be no paragraph at all.
  if ($isRootNode(anchor) && anchor.isEmpty() && isWhole) {
    anchor.append(...nodes).selectEnd()
    return
  }
  const block = $isRootNode(anchor)
    ? anchor.getChildAtIndex(Math.min(selection.anchor.offset, anchor.getChildrenSize() - 1))
    : anchor.getTopLevelElement()
  const isEmpty = $isParagraphNode(block) && block.isEmpty() && selection.isCollapsed()
  if (!block || !isEmpty || !isWhole) return selection.insertNodes(nodes)
  let last: LexicalNode = block
  for (const node of nodes) last = last.insertAfter(node)
  block.remove()
  last.selectEnd()
}

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
            insert(nodes, selection)
          }
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
