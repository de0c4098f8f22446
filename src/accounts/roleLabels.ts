import { label, type Label } from '@/shared/label'
import type { Role } from './permissions'

export const ROLE_LABELS: Record<Role, Label> = {
  contributor: label('ผู้ส่งเนื้อหา (โรงเรียน)', 'Contributor'),
  officer: label('เจ้าหน้าที่กลุ่ม', 'Officer'),
  pr: label('ประชาสัมพันธ์', 'Public relations'),
  librarian: label('บรรณารักษ์คลังสื่อ', 'Librarian'),
  director: label('ผู้อำนวยการกลุ่ม', 'Director'),
  executive: label('ผู้บริหาร', 'Executive'),
  auditor: label('ผู้ตรวจสอบ', 'Auditor'),
  admin: label('ผู้ดูแลระบบ', 'Administrator'),
}
