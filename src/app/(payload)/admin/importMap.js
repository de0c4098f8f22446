import { StageNotice as StageNotice_fa38acd371f8da48957f74c5cadee6d8 } from '../../../../src/editorial/admin/StageNotice'
import { ChecksPanel as ChecksPanel_b5bc552f50eb9d384183dc5a9e29bd3b } from '../../../../src/editorial/checks/admin/ChecksPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { CleanPasteClient as CleanPasteClient_6782debed55ef06833395d40c15dd0f2 } from '../../../../src/editorial/richText/admin/CleanPasteClient'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BuddhistDateCell as BuddhistDateCell_6041e5e887c0a25f3f61b7e622196b5c } from '../../../../src/shared/admin/BuddhistDateCell'
import { BuddhistDateField as BuddhistDateField_3e161d67a84e563470352d3f69ab6684 } from '../../../../src/shared/admin/BuddhistDateField'
import { HistoryPanel as HistoryPanel_58e12012c5af0739874e518377315101 } from '../../../../src/editorial/admin/HistoryPanel'
import { PostPreview as PostPreview_b3c08acca56af239c9a440a4174b025e } from '../../../../src/facebook/admin/PostPreview'
import { PostsPanel as PostsPanel_ecbeae7918d8bd5fcdd3fa866bae985b } from '../../../../src/facebook/admin/desk/PostsPanel'
import { ItemPostCell as ItemPostCell_d0aef99322e217203e0a5c6b2bf5355a } from '../../../../src/facebook/admin/desk/ItemPostCell'
import { StageButtons as StageButtons_6c2a1c98c356b26229dbc9f4f1cbb548 } from '../../../../src/editorial/admin/StageButtons'
import { SaveButton as SaveButton_24e0b99e11fe057240f3068414273ee7 } from '../../../../src/editorial/admin/SaveButton'
import { NoButton as NoButton_9bda5226fb16f43df4616e1eea2bff8c } from '../../../../src/editorial/admin/NoButton'
import { BuddhistYearField as BuddhistYearField_9697941a51aacde305e893558751a5b2 } from '../../../../src/shared/admin/BuddhistYearField'
import { CertificatesPanel as CertificatesPanel_76f2a29b5e7bfdb135d8a31aa55dacee } from '../../../../src/library/credit/admin/CertificatesPanel'
import { FileProgress as FileProgress_49354aff1b5e6695dd40d336e8ab7c10 } from '../../../../src/uploads/admin/FileProgress'
import { FileUses as FileUses_351ba1f247186120cd12cda712f7b2cf } from '../../../../src/uploads/admin/FileUses'
import { PlayLink as PlayLink_f2be6b81aad299f5ebf6b544b41f0d98 } from '@/uploads/packages/admin/PlayLink'
import { TypeCell as TypeCell_abd6d79f78f4217c6c13bf68b3b3c7ef } from '../../../../src/uploads/admin/TypeCell'
import { SizeCell as SizeCell_66bb10ddd266e4b33b0075bec6d7f879 } from '../../../../src/uploads/admin/SizeCell'
import { FileUpload as FileUpload_40803fefd9674e6b4f04432ca9a334ef } from '../../../../src/uploads/admin/FileUpload'
import { UsesCell as UsesCell_ef826f657e7493487b5dac7ca2af0f4e } from '../../../../src/office/admin/UsesCell'
import { MergeTags as MergeTags_eaa182480fb91c6c32c66f16ba11d1e0 } from '../../../../src/office/admin/MergeTags'
import { PersonalDataNotice as PersonalDataNotice_e9176c94946f8be208ecfee7314eb927 } from '../../../../src/library/voices/admin/PersonalDataNotice'
import { CertificatePaper as CertificatePaper_a5787e88549fd070d34e7740e6e3a0bf } from '../../../../src/library/credit/admin/CertificatePaper'
import { SubjectCell as SubjectCell_75092f8a3b06abf668514668ccb78bc1 } from '../../../../src/notices/admin/SubjectCell'
import { AgeCell as AgeCell_af31110ab9235fc16139bddee2e104c4 } from '../../../../src/notices/admin/AgeCell'
import { EventCell as EventCell_33243faff42b3a0921e2f3e898bfe4ed } from '../../../../src/notices/admin/EventCell'
import { OpenNotice as OpenNotice_06ba3deb2c66426c544ae9ef47ce4c86 } from '../../../../src/notices/admin/OpenNotice'
import { ResetLink as ResetLink_67bb07e3aa5ab65af21aa0d47d97e30c } from '../../../../src/accounts/admin/ResetLink'
import { CheckAgain as CheckAgain_65cfc72424bccd48ba4df863a2d4bab8 } from '../../../../src/links/admin/CheckAgain'
import { ReasonCell as ReasonCell_5bea4441bfd945c02e9e5993999b08c9 } from '../../../../src/links/admin/ReasonCell'
import { ReasonField as ReasonField_3ec12ef71d070ede7744aeacb43a5676 } from '../../../../src/links/admin/ReasonField'
import { ItemsCell as ItemsCell_59f3cd90fffa03d7df82281119f55819 } from '../../../../src/links/admin/ItemsCell'
import { RetryButton as RetryButton_9b9b6ca2f1f16a6d9891ab8dc05f05a5 } from '../../../../src/outbox/admin/RetryButton'
import { PostPanel as PostPanel_0acb7b6af49abc32eab7699c5a810903 } from '../../../../src/facebook/admin/desk/PostPanel'
import { StateCell as StateCell_cb6693c3e62de78057f3b3d143e7fe76 } from '../../../../src/facebook/admin/desk/StateCell'
import { NumberCell as NumberCell_7e45e0c0069c9662dc0df194119c3780 } from '../../../../src/facebook/admin/desk/NumberCell'
import { ConnectionPanel as ConnectionPanel_8d357c9cc2e50313b702fe762cccf691 } from '../../../../src/facebook/admin/connection/ConnectionPanel'
import { Icon as Icon_563e10c8e0acfde84aff75fd2c2471fe } from '../../../../src/office/admin/Emblem'
import { Logo as Logo_563e10c8e0acfde84aff75fd2c2471fe } from '../../../../src/office/admin/Emblem'
import { Bell as Bell_b8f730d42fa7efb7bd2ce27661469d49 } from '../../../../src/notices/admin/Bell'
import { InboxPanel as InboxPanel_d87b6601a05075d3952cd6f5413aafe4 } from '../../../../src/notices/admin/InboxPanel'
import { WorklistPanel as WorklistPanel_af1a9008358f8215d8cf20341eb40762 } from '../../../../src/editorial/worklists/admin/WorklistPanel'
import { SetupChecklist as SetupChecklist_19ebb78ce6b232cc0220bcddda70c728 } from '../../../../src/office/admin/SetupChecklist'
import { SamplesNotice as SamplesNotice_414eff593f406667d746b63239af78b8 } from '../../../../src/office/admin/SamplesNotice'
import { UploadProvider as UploadProvider_72131bc733f3fa33c78d5c437c1b8974 } from '../../../../src/uploads/admin/UploadProvider'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/editorial/admin/StageNotice#StageNotice": StageNotice_fa38acd371f8da48957f74c5cadee6d8,
  "/src/editorial/checks/admin/ChecksPanel#ChecksPanel": ChecksPanel_b5bc552f50eb9d384183dc5a9e29bd3b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/editorial/richText/admin/CleanPasteClient#CleanPasteClient": CleanPasteClient_6782debed55ef06833395d40c15dd0f2,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/shared/admin/BuddhistDateCell#BuddhistDateCell": BuddhistDateCell_6041e5e887c0a25f3f61b7e622196b5c,
  "/src/shared/admin/BuddhistDateField#BuddhistDateField": BuddhistDateField_3e161d67a84e563470352d3f69ab6684,
  "/src/editorial/admin/HistoryPanel#HistoryPanel": HistoryPanel_58e12012c5af0739874e518377315101,
  "/src/facebook/admin/PostPreview#PostPreview": PostPreview_b3c08acca56af239c9a440a4174b025e,
  "/src/facebook/admin/desk/PostsPanel#PostsPanel": PostsPanel_ecbeae7918d8bd5fcdd3fa866bae985b,
  "/src/facebook/admin/desk/ItemPostCell#ItemPostCell": ItemPostCell_d0aef99322e217203e0a5c6b2bf5355a,
  "/src/editorial/admin/StageButtons#StageButtons": StageButtons_6c2a1c98c356b26229dbc9f4f1cbb548,
  "/src/editorial/admin/SaveButton#SaveButton": SaveButton_24e0b99e11fe057240f3068414273ee7,
  "/src/editorial/admin/NoButton#NoButton": NoButton_9bda5226fb16f43df4616e1eea2bff8c,
  "/src/shared/admin/BuddhistYearField#BuddhistYearField": BuddhistYearField_9697941a51aacde305e893558751a5b2,
  "/src/library/credit/admin/CertificatesPanel#CertificatesPanel": CertificatesPanel_76f2a29b5e7bfdb135d8a31aa55dacee,
  "/src/uploads/admin/FileProgress#FileProgress": FileProgress_49354aff1b5e6695dd40d336e8ab7c10,
  "/src/uploads/admin/FileUses#FileUses": FileUses_351ba1f247186120cd12cda712f7b2cf,
  "@/uploads/packages/admin/PlayLink#PlayLink": PlayLink_f2be6b81aad299f5ebf6b544b41f0d98,
  "/src/uploads/admin/TypeCell#TypeCell": TypeCell_abd6d79f78f4217c6c13bf68b3b3c7ef,
  "/src/uploads/admin/SizeCell#SizeCell": SizeCell_66bb10ddd266e4b33b0075bec6d7f879,
  "/src/uploads/admin/FileUpload#FileUpload": FileUpload_40803fefd9674e6b4f04432ca9a334ef,
  "/src/office/admin/UsesCell#UsesCell": UsesCell_ef826f657e7493487b5dac7ca2af0f4e,
  "/src/office/admin/MergeTags#MergeTags": MergeTags_eaa182480fb91c6c32c66f16ba11d1e0,
  "/src/library/voices/admin/PersonalDataNotice#PersonalDataNotice": PersonalDataNotice_e9176c94946f8be208ecfee7314eb927,
  "/src/library/credit/admin/CertificatePaper#CertificatePaper": CertificatePaper_a5787e88549fd070d34e7740e6e3a0bf,
  "/src/notices/admin/SubjectCell#SubjectCell": SubjectCell_75092f8a3b06abf668514668ccb78bc1,
  "/src/notices/admin/AgeCell#AgeCell": AgeCell_af31110ab9235fc16139bddee2e104c4,
  "/src/notices/admin/EventCell#EventCell": EventCell_33243faff42b3a0921e2f3e898bfe4ed,
  "/src/notices/admin/OpenNotice#OpenNotice": OpenNotice_06ba3deb2c66426c544ae9ef47ce4c86,
  "/src/accounts/admin/ResetLink#ResetLink": ResetLink_67bb07e3aa5ab65af21aa0d47d97e30c,
  "/src/links/admin/CheckAgain#CheckAgain": CheckAgain_65cfc72424bccd48ba4df863a2d4bab8,
  "/src/links/admin/ReasonCell#ReasonCell": ReasonCell_5bea4441bfd945c02e9e5993999b08c9,
  "/src/links/admin/ReasonField#ReasonField": ReasonField_3ec12ef71d070ede7744aeacb43a5676,
  "/src/links/admin/ItemsCell#ItemsCell": ItemsCell_59f3cd90fffa03d7df82281119f55819,
  "/src/outbox/admin/RetryButton#RetryButton": RetryButton_9b9b6ca2f1f16a6d9891ab8dc05f05a5,
  "/src/facebook/admin/desk/PostPanel#PostPanel": PostPanel_0acb7b6af49abc32eab7699c5a810903,
  "/src/facebook/admin/desk/StateCell#StateCell": StateCell_cb6693c3e62de78057f3b3d143e7fe76,
  "/src/facebook/admin/desk/NumberCell#NumberCell": NumberCell_7e45e0c0069c9662dc0df194119c3780,
  "/src/facebook/admin/connection/ConnectionPanel#ConnectionPanel": ConnectionPanel_8d357c9cc2e50313b702fe762cccf691,
  "/src/office/admin/Emblem#Icon": Icon_563e10c8e0acfde84aff75fd2c2471fe,
  "/src/office/admin/Emblem#Logo": Logo_563e10c8e0acfde84aff75fd2c2471fe,
  "/src/notices/admin/Bell#Bell": Bell_b8f730d42fa7efb7bd2ce27661469d49,
  "/src/notices/admin/InboxPanel#InboxPanel": InboxPanel_d87b6601a05075d3952cd6f5413aafe4,
  "/src/editorial/worklists/admin/WorklistPanel#WorklistPanel": WorklistPanel_af1a9008358f8215d8cf20341eb40762,
  "/src/office/admin/SetupChecklist#SetupChecklist": SetupChecklist_19ebb78ce6b232cc0220bcddda70c728,
  "/src/office/admin/SamplesNotice#SamplesNotice": SamplesNotice_414eff593f406667d746b63239af78b8,
  "/src/uploads/admin/UploadProvider#UploadProvider": UploadProvider_72131bc733f3fa33c78d5c437c1b8974,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
