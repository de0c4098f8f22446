import type { GlossaryTerm } from './types'

/** Words of the office, Thai with an English gloss. */
export const glossary: GlossaryTerm[] = [
  {
    th: 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา (สพม.)',
    en: 'secondary education service area office',
  },
  {
    th: 'สำนักงานเขตพื้นที่การศึกษา (สพท.)',
    en: 'education service area office',
  },
  {
    th: 'สถานศึกษา',
    en: 'educational institution, school',
  },
  {
    th: 'โรงเรียนในสังกัด',
    en: 'school under the office',
  },
  {
    th: 'หน่วยงานต้นสังกัด',
    en: 'parent agency',
  },
  {
    th: 'กลุ่ม',
    en: 'group (division of the office)',
  },
  {
    th: 'หน่วยตรวจสอบภายใน',
    en: 'internal audit unit',
  },
  {
    th: 'อำนาจหน้าที่',
    en: 'powers and duties',
  },
  {
    th: 'โครงสร้าง',
    en: 'organisation structure',
  },
  {
    th: 'บุคลากรในสังกัด',
    en: 'staff of the office and its schools',
  },
  {
    th: 'ข้าราชการครูและบุคลากรทางการศึกษา',
    en: 'teachers and educational personnel (civil servants)',
  },
  {
    th: 'ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา (ผอ.สพท.)',
    en: 'director of the service area office',
  },
  {
    th: 'ผู้อำนวยการกลุ่ม (ผอ.กลุ่ม)',
    en: 'group director',
  },
  {
    th: 'ปฏิบัติหน้าที่ / รักษาการ',
    en: 'acting (in a post)',
  },
  {
    th: 'นักวิชาการคอมพิวเตอร์',
    en: 'computer technical officer',
  },
  {
    th: 'ศึกษานิเทศก์',
    en: 'educational supervisor',
  },
  {
    th: 'เจ้าหน้าที่',
    en: 'officer, staff member',
  },
  {
    th: 'คณะทำงาน',
    en: 'working group',
  },
  {
    th: 'คณะกรรมการ',
    en: 'committee',
  },
  {
    th: 'ผู้เกี่ยวข้อง',
    en: 'person concerned, stakeholder',
  },
  {
    th: 'ผู้ใช้บริการ',
    en: 'service user',
  },
  {
    th: 'ผู้สนใจทั่วไป',
    en: 'interested public',
  },
  {
    th: 'ผู้บริหาร',
    en: 'executive, manager',
  },
  {
    th: 'การศึกษาทางไกล',
    en: 'distance education',
  },
  {
    th: 'ห้องเรียนไร้พรมแดน / การศึกษาไร้พรมแดน',
    en: 'education without borders',
  },
  {
    th: 'เทคโนโลยีสารสนเทศและการสื่อสาร',
    en: 'information and communication technology (ICT)',
  },
  {
    th: 'DLIT',
    en: 'Distance Learning Information Technology (OBEC programme)',
  },
  {
    th: 'สื่อการเรียนรู้',
    en: 'learning media',
  },
  {
    th: 'สื่อการเรียนการสอน',
    en: 'teaching and learning media',
  },
  {
    th: 'นวัตกรรมการศึกษา',
    en: 'educational innovation',
  },
  {
    th: 'เทคโนโลยีทางการศึกษา',
    en: 'educational technology',
  },
  {
    th: 'คอมพิวเตอร์ช่วยสอน (CAI)',
    en: 'computer-assisted instruction',
  },
  {
    th: 'วิดีทัศน์เชิงโต้ตอบ',
    en: 'interactive video',
  },
  {
    th: 'สื่อหลายมิติ (Hypermedia)',
    en: 'hypermedia',
  },
  {
    th: 'ระบบการจัดการเรียนรู้ (LMS)',
    en: 'learning management system',
  },
  {
    th: 'แหล่งเรียนรู้',
    en: 'learning source',
  },
  {
    th: 'ศูนย์การเรียนรู้',
    en: 'learning centre',
  },
  {
    th: 'แลกเปลี่ยนเรียนรู้',
    en: 'knowledge exchange',
  },
  {
    th: 'คลังสื่อ',
    en: 'media library',
  },
  {
    th: 'กลุ่มสาระการเรียนรู้',
    en: 'learning area (subject group)',
  },
  {
    th: 'ระดับชั้น',
    en: 'grade level',
  },
  {
    th: 'ตัวชี้วัด',
    en: 'indicator',
  },
  {
    th: 'ข่าวประชาสัมพันธ์',
    en: 'public-relations news',
  },
  {
    th: 'ข้อมูลข่าวสาร',
    en: 'information',
  },
  {
    th: 'ประกาศ',
    en: 'announcement',
  },
  {
    th: 'ข่าวกิจกรรม',
    en: 'activity news',
  },
  {
    th: 'เผยแพร่',
    en: 'publish',
  },
  {
    th: 'ประชาสัมพันธ์',
    en: 'public relations',
  },
  {
    th: 'หนังสือราชการ',
    en: 'official letter',
  },
  {
    th: 'คำสั่ง',
    en: 'official order',
  },
  {
    th: 'ปักหมุด',
    en: 'pin (an item)',
  },
  {
    th: 'ปฏิทินกิจกรรม',
    en: 'activity calendar',
  },
  {
    th: 'อัลบั้มภาพ',
    en: 'photo album',
  },
  {
    th: 'สารบรรณ',
    en: 'records and correspondence',
  },
  {
    th: 'ถอนเผยแพร่',
    en: 'unpublish',
  },
  {
    th: 'เผยแพร่ข้ามช่องทาง',
    en: 'cross-posting',
  },
  {
    th: 'แบบฟอร์ม',
    en: 'form',
  },
  {
    th: 'แบบบันทึกขอใช้',
    en: 'request to use',
  },
  {
    th: 'แบบแจ้งซ่อม',
    en: 'repair report',
  },
  {
    th: 'ขอยืม',
    en: 'borrow',
  },
  {
    th: 'คืน',
    en: 'return',
  },
  {
    th: 'วัสดุอุปกรณ์',
    en: 'materials and equipment',
  },
  {
    th: 'ครุภัณฑ์',
    en: 'durable asset',
  },
  {
    th: 'เลขครุภัณฑ์',
    en: 'asset number',
  },
  {
    th: 'แจ้งซ่อมออนไลน์',
    en: 'online repair report',
  },
  {
    th: 'ให้คำปรึกษา',
    en: 'give advice',
  },
  {
    th: 'งานช่วยเหลือ / ช่วยเหลือผู้ใช้',
    en: 'help desk work',
  },
  {
    th: 'บัตรประจำตัวผู้ใช้งาน',
    en: 'user identity card',
  },
  {
    th: 'คำขอเข้าถึงระบบ',
    en: 'access request',
  },
  {
    th: 'คุณลักษณะเฉพาะ',
    en: 'technical specification',
  },
  {
    th: 'จัดซื้อจัดจ้าง',
    en: 'procurement',
  },
  {
    th: 'พัสดุ',
    en: 'supplies',
  },
  {
    th: 'ฝึกอบรม',
    en: 'training',
  },
  {
    th: 'วิทยากร',
    en: 'trainer',
  },
  {
    th: 'เกียรติบัตร',
    en: 'certificate',
  },
  {
    th: 'ประชุมทางไกล (VDO Conference)',
    en: 'video conference',
  },
  {
    th: 'แบบสอบถาม',
    en: 'questionnaire',
  },
  {
    th: 'แบบประเมิน',
    en: 'evaluation form',
  },
  {
    th: 'ความพึงพอใจ',
    en: 'satisfaction',
  },
  {
    th: 'ข้อเสนอแนะ',
    en: 'suggestion',
  },
  {
    th: 'ติดตามประเมินผล',
    en: 'monitoring and evaluation',
  },
  {
    th: 'สรุปผลการดำเนินงาน',
    en: 'summary of work',
  },
  {
    th: 'รายงานผล',
    en: 'report of results',
  },
  {
    th: 'เสนอ',
    en: 'submit, propose',
  },
  {
    th: 'เห็นชอบ',
    en: 'endorse (approval given before work)',
  },
  {
    th: 'ทราบ / รับทราบ',
    en: 'acknowledge (no approval needed)',
  },
  {
    th: 'อนุมัติ',
    en: 'approve',
  },
  {
    th: 'มอบหมาย',
    en: 'assign',
  },
  {
    th: 'ลงรับ',
    en: 'register as received',
  },
  {
    th: 'ปีงบประมาณ',
    en: 'fiscal year, 1 Oct - 30 Sep',
  },
  {
    th: 'ปีการศึกษา',
    en: 'academic year',
  },
  {
    th: 'พ.ศ.',
    en: 'Buddhist Era',
  },
  {
    th: 'แผนแม่บท',
    en: 'master plan',
  },
  {
    th: 'แผนปฏิบัติการ',
    en: 'action plan',
  },
  {
    th: 'นโยบายและจุดเน้น',
    en: 'policies and focus points',
  },
  {
    th: 'งบประมาณ',
    en: 'budget',
  },
  {
    th: 'ระบบคอมพิวเตอร์',
    en: 'computer system',
  },
  {
    th: 'ระบบเครือข่ายคอมพิวเตอร์',
    en: 'computer network',
  },
  {
    th: 'ระบบสื่อสารโทรคมนาคม',
    en: 'telecommunication system',
  },
  {
    th: 'ระบบแม่ข่าย (Server)',
    en: 'server system',
  },
  {
    th: 'ระบบข้อมูลสารสนเทศเพื่อการบริหาร',
    en: 'management information system',
  },
  {
    th: 'ระบบระบุตัวตน / พิสูจน์ตัวตน',
    en: 'identification / authentication',
  },
  {
    th: 'ข้อมูลจราจรทางคอมพิวเตอร์',
    en: 'computer traffic data',
  },
  {
    th: 'โปรแกรมประยุกต์',
    en: 'application software',
  },
  {
    th: 'Back Office / Front Office',
    en: 'internal work / public-facing work of a school',
  },
  {
    th: 'พื้นที่จัดทำเว็บไซต์',
    en: 'web-hosting space',
  },
  {
    th: 'ลิขสิทธิ์',
    en: 'copyright',
  },
  {
    th: 'สัญญาอนุญาต',
    en: 'licence',
  },
  {
    th: 'ข้อมูลส่วนบุคคล',
    en: 'personal data',
  },
  {
    th: 'การรักษาความปลอดภัยของข้อมูล',
    en: 'data security',
  },
  {
    th: 'สถิติการเข้าชม',
    en: 'visit statistics',
  },
  {
    th: 'ศูนย์ข้อมูลข่าวสาร',
    en: 'information centre (Official Information Act)',
  },
  {
    th: 'ราชกิจจานุเบกษา',
    en: 'Royal Gazette',
  },
  {
    th: 'มอบอำนาจ',
    en: 'delegate power',
  },
  {
    th: 'ไทยแลนด์ ๔.๐',
    en: 'Thailand 4.0 policy',
  },
]
