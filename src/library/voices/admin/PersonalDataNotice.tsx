import type { UIFieldServerProps } from 'payload'
import type { PersonalCheck } from '@/editorial/personalData/Finding'
import { findPersonalData } from '@/editorial/personalData/findPersonalData'
import { maskFinding } from '@/editorial/personalData/maskFinding'
import { label, type Label } from '@/shared/label'

const NAMES: Record<PersonalCheck, Label> = {
  nationalID: label('เลขประจำตัวประชาชน', 'National id number'),
  passport: label('เลขหนังสือเดินทาง', 'Passport number'),
  bankAccount: label('เลขบัญชีธนาคาร', 'Bank account number'),
  phoneNumber: label('หมายเลขโทรศัพท์', 'Telephone number'),
  emailAddress: label('อีเมล', 'E-mail address'),
}
const WORDS = {
  found: label('อาจมีข้อมูลส่วนบุคคลในข้อความ', 'There may be personal data in the text'),
  advice: label(
    'ตรวจชื่อบุคคลด้วยตนเองอีกครั้ง ถ้ามีข้อมูลที่ไม่ควรเผยแพร่ ไม่ควรรับรองรายการนี้',
    'Look for names of persons yourself as well. Do not accept what should not be public.',
  ),
}
/** What a visitor wrote, in either collection. */
const WRITTEN = ['schoolName', 'effect', 'message']

/** Warns whoever reviews what a visitor wrote; numbers are shown in part only. */
export function PersonalDataNotice({ data, i18n }: UIFieldServerProps) {
  const say = ({ th, en }: Label) => (i18n.language === 'en' ? en : th)
  const texts = WRITTEN.map((name) => (data as Record<string, unknown> | undefined)?.[name])
  const findings = findPersonalData(texts.filter((text) => typeof text === 'string').join('\n\n'))
  if (findings.length === 0) return null
  return (
    <div className="banner banner--type-error" role="note">
      <strong>{say(WORDS.found)}</strong>
      <ul>
        {findings.map((finding) => (
          <li key={finding.index}>
            {say(NAMES[finding.check])} {maskFinding(finding)}
          </li>
        ))}
      </ul>
      <p>{say(WORDS.advice)}</p>
    </div>
  )
}
