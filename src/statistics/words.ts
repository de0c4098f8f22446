import { label } from '@/shared/label'

/** With the number before it. */
export const COUNT_WORDS = {
  title: label('สถิติการใช้', 'How it is used'),
  views: (count: string) => label(`เข้าชม ${count} ครั้ง`, `${count} views`),
  previews: (count: string) => label(`เปิดดูตัวอย่าง ${count} ครั้ง`, `${count} previews`),
  downloads: (count: string) => label(`ดาวน์โหลด ${count} ครั้ง`, `${count} downloads`),
  uses: (count: string) => label(`ใช้ในห้องเรียน ${count} ครั้ง`, `used in class ${count} times`),
  stars: (mean: string, count: string) =>
    label(`คะแนน ${mean} จาก 5 (${count} คะแนน)`, `rated ${mean} of 5 (${count} ratings)`),
}
