/**
 * What a second start on the same data folder says, in Thai and English.
 * @param {{ address: string, pid: number }} holder the site that runs
 */
export function takenSentence({ address, pid }) {
  return (
    `DATA_DIR: โฟลเดอร์ข้อมูลนี้มีเว็บไซต์ที่เปิดอยู่แล้วที่ ${address} (โพรเซส ${pid}) ให้ปิดก่อน หรือใช้โฟลเดอร์อื่น\n` +
    `DATA_DIR: a site already runs on this data folder at ${address} (process ${pid}); ` +
    'stop it first or choose another folder (example: DATA_DIR=./data2)'
  )
}
