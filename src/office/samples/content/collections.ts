import { p, type CollectionSource } from './source'

/** Collections of the sample items: each says what it would be used for, and claims nothing about results. */
export const collections: CollectionSource[] = [
  {
    slug: 'sample-collection-algebra-to-graphs',
    title: 'จากสมการถึงกราฟ คณิตศาสตร์ ม.ต้น (ชุดสื่อตัวอย่าง)',
    summary: 'ชุดสื่อตัวอย่างที่เรียงใบงาน ภาพเคลื่อนไหว และแผ่นคำนวณให้ครูใช้ต่อเนื่องกัน ตั้งแต่แก้สมการจนอ่านกราฟได้',
    goal: 'ผู้เรียนแก้สมการเชิงเส้นตัวแปรเดียวได้ บอกได้ว่ากราฟกำลังสองเปลี่ยนอย่างไรเมื่อสัมประสิทธิ์เปลี่ยน และสรุปข้อมูลของชั้นเรียนด้วยค่ากลางได้',
    body: [p('ใช้ลำดับนี้เป็นจุดเริ่ม ครูข้ามหรือสลับรายการได้ตามพื้นฐานของผู้เรียน แต่ละรายการเปิดใช้แยกกันได้')],
    area: 'mathematics',
    levels: ['m1', 'm2', 'm3'],
    tags: [],
    daysAgo: 6,
    entries: [
      {
        kind: 'innovations',
        slug: 'sample-innovation-bottle-caps',
        note: 'ทบทวนจำนวนเต็มด้วยของจริงก่อนเริ่มแก้สมการ',
      },
      {
        kind: 'teaching-media',
        slug: 'sample-linear-equations-worksheet',
        note: 'ทำในห้องเรียนหนึ่งคาบ แล้วตรวจจากเฉลยวิธีทำ',
      },
      {
        kind: 'teaching-media',
        slug: 'sample-quadratic-graph-video',
        note: 'เปิดให้ดูก่อน แล้วให้ผู้เรียนทำนายว่ากราฟจะเปลี่ยนไปทางใด',
      },
      {
        kind: 'teaching-media',
        slug: 'sample-statistics-calculator',
        note: 'ให้ผู้เรียนเก็บข้อมูลจริงของห้องแล้วสรุปผล',
      },
    ],
  },
  {
    slug: 'sample-collection-science-at-home',
    title: 'วิทยาศาสตร์จากของใกล้ตัว (ชุดสื่อตัวอย่าง)',
    summary: 'ชุดสื่อตัวอย่างสำหรับสอนด้วยการลงมือทดลอง ใช้ของที่หาได้ในบ้านและในโรงเรียน',
    goal: 'ผู้เรียนตั้งคำถาม ทดลอง และอธิบายผลจากหลักฐานที่สังเกตได้',
    body: [p('ตรวจความปลอดภัยของอุปกรณ์ก่อนทุกครั้ง และให้ผู้ใหญ่อยู่ด้วยเมื่อทดลองที่บ้าน')],
    area: 'science',
    levels: ['m2', 'm3'],
    tags: [],
    daysAgo: 12,
    entries: [
      {
        kind: 'teaching-media',
        slug: 'sample-acid-base-activities',
        note: 'เริ่มด้วยกิจกรรมที่เห็นสีเปลี่ยนทันที',
      },
      {
        kind: 'teaching-media',
        slug: 'sample-circuit-lesson',
        note: 'ลองต่อวงจรบนจอก่อนต่อจริง',
      },
      {
        kind: 'innovations',
        slug: 'sample-innovation-box-lab',
        note: 'ให้ยืมกลับไปทดลองต่อที่บ้าน',
      },
    ],
  },
]
