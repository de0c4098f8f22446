import { join } from 'node:path'
import type { Access, CollectionConfig } from 'payload'
import { isStaff, reachOfRequest, whereReach } from '@/accounts/access'
import { refuseSecretOrder } from '@/accounts/hooks/refuseSecretOrder'
import { LICENCES, optionsOf } from '@/library/terms'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { aboutEndpoints } from './admin/aboutEndpoints'
import { filePanels } from './admin/filePanels'
import { fileFacts } from './fileFacts'
import { ALLOWED_TYPES, isPicture } from './fileTypes'
import { applyReceived } from './hooks/applyReceived'
import { keepKindWhileUsed } from './hooks/keepKindWhileUsed'
import { receiveUpload } from './hooks/receiveUpload'
import { incomingFolder } from './folders'
import { listedFacts } from './listedFacts'
import { refuseWhileUsed } from './hooks/refuseWhileUsed'
import { sayFileFault } from './hooks/sayFileFault'
import { stampUploader } from './hooks/stampUploader'
import { tellOfPublicFile } from './hooks/tellOfPublicFile'
import { enqueuePackage } from './packages/packagesChannel'
import { playEndpoint } from './packages/playEndpoint'
import { enqueuePictures } from './picturesChannel'
import { enqueuePoster } from './posters/postersChannel'
import { serveByFilename } from './receive/serveByFilename'
import { uploadEndpoints } from './receive/uploadEndpoints'
import { enqueueDeleted, enqueueReplaced } from './removalsChannel'
import { resumeEndpoints } from './resume/resumeEndpoints'
import { enqueueText, forgetReplaced, removeText } from './text/textsChannel'

const publicOrStaff: Access = ({ req }) => (req.user ? true : { isPublic: { equals: true } })

const keep =
  (action: 'update' | 'trash'): Access =>
  ({ req }) => {
    const reach = reachOfRequest(req, action, 'files')
    return reach && req.user ? whereReach({ user: req.user, reach }) : false
  }

/** Files of every kind. What the public may fetch is asked of `isPublic`, never of the address being secret. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('ไฟล์', 'File'), plural: label('ไฟล์', 'Files') },
  defaultSort: '-createdAt',
  // Bytes are kept once for each row; the same file is chosen, not copied.
  disableDuplicate: true,
  admin: {
    group: ADMIN_GROUPS.files,
    useAsTitle: 'originalName',
    defaultColumns: ['originalName', 'mimeType', 'filesize', 'alt', 'isPublic', 'createdAt'],
    listSearchableFields: ['originalName', 'alt', 'filename'],
    components: { edit: { Upload: '/src/uploads/admin/FileUpload#FileUpload' } },
    description: label(
      'ภาพต้องมีคำบรรยายภาพ (alt) ก่อนนำไปเผยแพร่',
      'A picture needs alternative text before it is published',
    ),
  },
  access: {
    create: ({ req }) => Boolean(reachOfRequest(req, 'create', 'files')),
    read: publicOrStaff,
    update: keep('update'),
    delete: keep('trash'),
  },
  upload: {
    // Files are kept, served and removed by the site itself; Payload would do so inside the transaction.
    disableLocalStorage: true,
    staticDir: join(incomingFolder, 'none'),
    // For what a form offers to choose; files are judged by `inspectFile`, not by Payload.
    mimeTypes: ALLOWED_TYPES,
    allowRestrictedFileTypes: true,
    crop: false,
    focalPoint: false,
    adminThumbnail: ({ doc }) =>
      isPicture(doc.mimeType as string) || doc.hasPoster
        ? `/files/${String(doc.id)}/320.webp`
        : null,
    hideRemoveFile: true,
    pasteURL: false,
  },
  endpoints: [
    serveByFilename,
    playEndpoint,
    ...resumeEndpoints,
    ...aboutEndpoints,
    ...uploadEndpoints,
  ],
  hooks: {
    beforeOperation: [refuseSecretOrder, receiveUpload],
    beforeChange: [stampUploader, keepKindWhileUsed, applyReceived],
    afterChange: [
      forgetReplaced,
      enqueuePictures,
      enqueuePoster,
      enqueueText,
      enqueuePackage,
      enqueueReplaced,
      tellOfPublicFile,
    ],
    beforeDelete: [refuseWhileUsed],
    afterDelete: [enqueueDeleted, removeText],
    afterError: [sayFileFault],
  },
  fields: [
    ...filePanels,
    {
      name: 'originalName',
      type: 'text',
      index: true,
      label: label('ชื่อไฟล์', 'File name'),
      admin: { description: label('ชื่อที่ผู้ดาวน์โหลดจะเห็น', 'What a download is called') },
    },
    {
      name: 'alt',
      type: 'text',
      localized: true,
      label: label('คำบรรยายภาพ (alt)', 'Alternative text'),
      admin: {
        description: label('บอกสิ่งที่เห็นในภาพให้ผู้ที่มองไม่เห็นภาพเข้าใจ', 'What the picture shows'),
      },
    },
    { name: 'caption', type: 'textarea', localized: true, label: label('คำอธิบาย', 'Caption') },
    {
      type: 'row',
      fields: [
        { name: 'credit', type: 'text', label: label('เจ้าของภาพ/ผู้ถ่าย', 'Credit') },
        { name: 'source', type: 'text', label: label('แหล่งที่มา', 'Source') },
        {
          name: 'licence',
          type: 'select',
          label: label('สัญญาอนุญาต', 'Licence'),
          options: optionsOf(LICENCES),
        },
      ],
    },
    {
      name: 'consent',
      type: 'group',
      label: label('ความยินยอมเรื่องภาพนักเรียน', 'Consent'),
      fields: [
        {
          name: 'showsPupils',
          type: 'checkbox',
          label: label('เห็นตัวนักเรียน', 'Shows pupils'),
        },
        {
          name: 'basis',
          type: 'select',
          access: { read: ({ req }) => isStaff(req) },
          label: label('ฐานทางกฎหมาย', 'Basis'),
          options: [
            { value: 'consent', label: label('ผู้ปกครองยินยอม', 'Guardian consent') },
            { value: 'publicTask', label: label('ภารกิจสาธารณะ', 'Public task') },
            { value: 'other', label: label('อื่น ๆ (ระบุในหมายเหตุ)', 'Other') },
          ],
          admin: { condition: (_, sibling) => Boolean(sibling?.showsPupils) },
        },
        {
          name: 'note',
          type: 'textarea',
          access: { read: ({ req }) => isStaff(req) },
          label: label('หมายเหตุ', 'Note'),
          admin: { condition: (_, sibling) => Boolean(sibling?.showsPupils) },
        },
        {
          name: 'facebook',
          type: 'checkbox',
          label: label('ยินยอมให้ลง Facebook', 'Facebook allowed'),
          admin: { condition: (_, sibling) => Boolean(sibling?.showsPupils) },
        },
      ],
    },
    {
      name: 'isPublic',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('สาธารณะ', 'Public'),
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: label(
          'ระบบคำนวณเอง: มีรายการที่เผยแพร่แล้วใช้ไฟล์นี้อยู่',
          'Computed: a published item uses this file now',
        ),
      },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('ผู้อัปโหลด', 'Uploader'),
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label('กลุ่ม/หน่วย', 'Unit'),
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    ...listedFacts,
    ...fileFacts,
    {
      name: 'isSample',
      type: 'checkbox',
      index: true,
      label: label('เป็นตัวอย่าง', 'Sample'),
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.isSample) },
    },
  ],
}
