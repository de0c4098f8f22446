import { hard, inDays, published, type Made } from './hardWords'

export async function makeOffice({ api, pdf, photo }: Made): Promise<void> {
  await api.update('globals/site-settings', {
    contact: {
      address: 'ตำบลบุ่ง อำเภอเมือง\nจังหวัดอำนาจเจริญ 37000',
      phone: '0 4500 0000 ต่อ 11',
      email: 'a-rather-long-mailbox-name.of.the.group@office-of-secondary-education.example.org',
      hours: 'วันจันทร์ถึงวันศุกร์ 08.30–16.30 น.',
      mapURL:
        'https://map.example.org/?q=15.86,104.63&zoom=17&layers=everything-there-is-on-the-map',
      facebookURL: 'https://www.facebook.com/office.of.secondary.education.example',
    },
  })
  await api.update('globals/home', {
    intro: `ยินดีต้อนรับ ${hard.marks}`,
    notice: { show: true, text: `ปิดระบบ ${hard.marks}`, href: '/status' },
  })
  await api.update('globals/distance-learning', {
    intro: hard.marks,
    links: [
      { label: 'DLTV', href: 'https://dltv.example.org' },
      { label: hard.marks, href: hard.address, description: hard.unbroken },
    ],
  })
  await api.create('notices', {
    kind: 'emergency',
    title: `หยุดเรียนเพราะน้ำท่วม ${hard.marks}`,
    text: hard.unbroken,
    from: inDays(-1),
    until: inDays(300),
    links: [{ label: hard.marks, href: '/distance-learning' }],
  })
  await api.create('notices', {
    kind: 'service',
    title: hard.unbroken.slice(0, 120),
    from: inDays(-1),
    until: inDays(300),
  })
  await api.create('notices', {
    kind: 'service',
    title: 'ปรับปรุงระบบที่แล้วเสร็จ',
    from: inDays(-30),
    until: inDays(-29),
  })
  await api.create('documents', {
    title: `คู่มือ ${hard.marks}`,
    slug: 'marks-manual',
    kind: 'manual',
    number: 'ศธ 04000/ว 12',
    issuedOn: inDays(-200),
    periodFrom: 2569,
    force: 'inForce',
    summary: hard.unbroken,
    file: pdf,
    link: hard.address,
    ...published(),
  })
  for (const name of [`โรงเรียน${hard.marks}`, 'โรงเรียนบ้านน้ำปลีก']) {
    await api.create('schools', { name, district: 'เมืองอำนาจเจริญ', province: 'อำนาจเจริญ' })
  }
  await api.create('people', { name: 'นางปั้น ญี่ปุ่น', position: 'นักวิชาการศึกษาชำนาญการพิเศษ', photo })
  await api.create('people', { name: 'นายไม่มีภาพ น้ำที่หนี้', position: hard.marks })
}
