import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { itemKinds } from '../kinds'
import { buttonBlock } from './blocks/button'
import { fileBlock } from './blocks/file'
import { galleryBlock } from './blocks/gallery'
import { noticeBlock } from './blocks/notice'
import { videoBlock } from './blocks/video'
import { CleanPasteFeature } from './CleanPasteFeature'

/**
 * What staff may write with: what the site draws, and nothing else. The title of the page is its first heading, so
 * that those of the text begin with the second level; colours, fonts and alignment are the site's.
 */
export const richTextEditor = lexicalEditor({
  features: [
    FixedToolbarFeature({ applyToFocusedEditor: false }),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    ChecklistFeature(),
    LinkFeature({ enabledCollections: [...itemKinds] }),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ blocks: [galleryBlock, fileBlock, videoBlock, noticeBlock, buttonBlock] }),
    CleanPasteFeature(),
  ],
})
