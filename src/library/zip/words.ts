import { fileSize } from '@/shared/fileSize'
import { label } from '@/shared/label'
import { ZIP_BYTES_MAX, ZIP_FILES_MAX } from './planZip'

export const ZIP_WORDS = {
  download: label('ดาวน์โหลดทุกไฟล์ (ZIP)', 'Download all files (ZIP)'),
  noFiles: label('ไม่มีไฟล์ให้ดาวน์โหลดรวม', 'There are no files to download together'),
}

/** What waits behind the link, before anybody spends data on it. */
export const zipFacts = (count: number, bytes: number) =>
  label(
    `${count} ไฟล์ · ${fileSize(bytes)}`,
    `${count === 1 ? '1 file' : `${count} files`} · ${fileSize(bytes)}`,
  )

export const tooLarge = (count: number, bytes: number) =>
  label(
    `รวมเป็นไฟล์เดียวไม่ได้: มี ${count} ไฟล์ ${fileSize(bytes)} เกิน ${ZIP_FILES_MAX} ไฟล์หรือ ${fileSize(ZIP_BYTES_MAX)} โปรดดาวน์โหลดทีละรายการ`,
    `Too much for one archive: ${count} files, ${fileSize(bytes)}; up to ${ZIP_FILES_MAX} files or ${fileSize(ZIP_BYTES_MAX)} fit. Please download the items one by one.`,
  )
