/** What the header, the footer and the menu say before the office changes them. */
export const siteNames = {
  officeName: 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาอุบลราชธานี อำนาจเจริญ',
  groupName: 'กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร',
  shortName: 'กลุ่มส่งเสริมการศึกษาทางไกลฯ',
  parentBodies: [{ name: 'กระทรวงศึกษาธิการ' }, { name: 'สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน' }],
}

/** Translations of the above, not official names; the parent bodies in the same order. */
export const siteNamesEn = {
  officeName: 'Secondary Education Service Area Office Ubon Ratchathani-Amnat Charoen',
  groupName: 'Distance Learning, Information Technology and Communication Promotion Group',
  shortName: 'Distance Learning and ICT Group',
  parentBodies: ['Ministry of Education', 'Office of the Basic Education Commission'],
}

export const menu = [
  { label: 'ข่าวประชาสัมพันธ์', labelEn: 'News', href: '/news' },
  { label: 'ประกาศ', labelEn: 'Announcements', href: '/announcements' },
  { label: 'คลังสื่อและนวัตกรรม', labelEn: 'Library', href: '/library' },
  { label: 'เอกสาร', labelEn: 'Documents', href: '/documents' },
  { label: 'เกี่ยวกับเรา', labelEn: 'About', href: '/about' },
  { label: 'ติดต่อ', labelEn: 'Contact', href: '/contact' },
]
