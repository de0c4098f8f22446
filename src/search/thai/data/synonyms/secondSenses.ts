/**
 * What an English word or a short form means besides its first sense, which stands in `english/` or `abbreviations.ts`.
 * `a, b, c`: the same, both ways. `a > b, c`: who asks for a is also helped by b or c, ranked lower.
 */
export const SECOND_SENSES = `earth science > โลกและอวกาศ
dance > เต้น
drama > การแสดง
career > การงานอาชีพ
home economics > การงานอาชีพ
audio > เสียง
practice > ฝึก
handout > เอกสาร
storybook > นิทาน
exam > สอบ
question > โจทย์
assessment > ประเมิน
evaluation > ประเมินผล
survey > สำรวจ
online course > อบรมออนไลน์
learning kit > ชุดทดลอง
card > บัตร
gamification > เกม
model > โมเดล, รูปแบบ
resource > แหล่งเรียนรู้
management > จัดการ
mentor > โค้ช
high school > โรงเรียนมัธยม
upper secondary > มัธยมศึกษาตอนปลาย
lower secondary > มัธยมศึกษาตอนต้น
cleaner > จ้างเหมาทำความสะอาด
promotion > วิทยฐานะ
leave > ลาป่วย
appointment > บรรจุ
recruit > สรรหา
job > รับสมัคร, งาน
conference > สัมมนา
teacher development > อบรม
hire > จ้างเหมา
purchase > จัดซื้อ
office supplies > พัสดุ
equipment > อุปกรณ์
repair > ซ่อมแซม, แจ้งซ่อม
maintenance > บำรุงรักษา
renovation > ปรับปรุง
registration > สมัคร
result > ประกาศผล
homework > แบบฝึกหัด
project based learning > โครงงาน
teaching > สอน
tutoring > สอนเสริม
disability > เด็กพิการ
e-learning > เรียนออนไลน์
winner > ผู้ชนะ
science fair > โครงงานวิทยาศาสตร์
borrow > ยืมคืน
charity > บริจาค
career guidance > แนะแนว
graduation > สำเร็จการศึกษา
relax > คลายเครียด
cyberbullying > กลั่นแกล้ง
puberty > การเปลี่ยนแปลงของร่างกาย
school safety > โรงเรียนปลอดภัย
relief > ถุงยังชีพ
mosquito > ยุงลาย
air quality > มลพิษทางอากาศ
number > ตัวเลข
rounding > การประมาณค่า
arithmetic > เลขคณิต
power > กำลัง
quadratic > สมการกำลังสอง
problem solving > แก้โจทย์ปัญหา
coordinate > ระบบพิกัดฉาก
shape > รูปทรง
translation > การแปล
unit > หน่วย
sine > ตรีโกณมิติ
cosine > ตรีโกณมิติ
tangent > ตรีโกณมิติ
truth table > ตรรกศาสตร์
pie chart > กราฟวงกลม
project > โครงการ
mirror > กระจกเงา
electromagnetic > แม่เหล็กไฟฟ้า
voltage > แรงดันไฟฟ้า
resistance > ตัวต้านทาน
battery > แบตเตอรี่
leaf > ใบ
mendel > กฎของเมนเดล
mutation > การกลายพันธุ์
classification > อนุกรมวิธาน
greenhouse effect > ภาวะเรือนกระจก
zero waste > ขยะ
star > ดาวฤกษ์
meteor > ฝนดาวตก
plate tectonics > การแปรสัณฐาน
ai ethics > ปัญญาประดิษฐ์
chatgpt > ปัญญาประดิษฐ์
gemini > ปัญญาประดิษฐ์
programming language > เขียนโปรแกรม
network > เครือข่ายคอมพิวเตอร์
high speed internet > ใยแก้วนำแสง
cyber > ภัยไซเบอร์
phishing > หลอกลวง
creative commons > สัญญาอนุญาต
html > เขียนเว็บ
web development > เขียนเว็บ
smart school > ห้องเรียนอัจฉริยะ
thonburi > อาณาจักรธนบุรี
khmer empire > อารยธรรมขอม
ancient > อารยธรรมโบราณ
gps > แผนที่
australia > โอเชียเนีย
flag > ธงชาติ
currency > เงินตรา
sea > มหาสมุทร
myanmar > พม่า
demand and supply > อุปทาน
income > รายได้
gender > เพศ
festival > เทศกาล
buddhist > พุทธ
mindfulness > สติ
grammar > หลักภาษา
word > คำศัพท์
reading > อ่าน
reading comprehension > อ่านจับใจความ
writing > เขียน
summary > สรุป
listening > ฟัง
speaking > พูด
pronunciation > ออกเสียง
adjective > คำวิเศษณ์
tense > กาลเวลา
literature > วรรณกรรม
fable > นิทาน
storytelling > เล่านิทาน
wound > แผล
nutrition > สารอาหาร
healthy food > โภชนาการ
clay > ดินเหนียว
thai dance > รำ
folk dance > การแสดงพื้นบ้าน
puppet > หุ่นกระบอก
play > บทบาทสมมติ
script > เขียนบท
farm > สวน
farmer > เกษตรกร
rice field > แปลงนา
gardening > สวน
chicken > ไก่
snack > อาหารว่าง
diy > สิ่งประดิษฐ์
selling > ขายของ
product > สินค้า
method > วิธีการ
plan > วางแผน
problem > โจทย์
topic > เรื่อง
idea > ไอเดีย
goal > วัตถุประสงค์
beginner > เบื้องต้น
participant > ผู้เข้าอบรม
visit > ตรวจเยี่ยม
cooperation > เครือข่าย
celebration > ฉลอง
procession > ขบวน
protection > คุ้มครอง
monitor > ติดตาม
request > คำขอ
criteria > หลักเกณฑ์
qualification > วุฒิการศึกษา
deadline > ภายในวันที่
location > ที่ตั้ง
strategy > กลยุทธ์
feedback > ความคิดเห็น
license > สัญญาอนุญาต
vehicle > รถยนต์
motorcycle > รถจักรยานยนต์
uniform code > เครื่องแบบ
doctor > หมอ
morning talk > หน้าเสาธง
announcer > จัดรายการวิทยุ
respect > ไหว้ครู
outdoor > นอกห้องเรียน
formative assessment > การวัดและประเมินผล
summative assessment > การวัดและประเมินผล
new director > ย้าย
farewell > เลี้ยงส่ง, เกษียณ
new website > เปิดตัวเว็บไซต์
dog > หมา
ศธจ. > ศึกษาธิการจังหวัด
สอศ. > อาชีวศึกษา
ป.ป.ช. > ต้านทุจริต
ป.ป.ส. > ยาเสพติด
กสศ. > ทุนเสมอภาค
dpa > วิทยฐานะ
oit > การเปิดเผยข้อมูลสาธารณะ
egp > จัดซื้อจัดจ้าง
mou > ความร่วมมือ
sdq > คัดกรอง
sgs > ผลการเรียน
gpa > เกรดเฉลี่ย
gpax > เกรดเฉลี่ย
pisa > ปิซา
tcas > เข้ามหาวิทยาลัย
tgat > เข้ามหาวิทยาลัย
tpat > เข้ามหาวิทยาลัย
a-level > เข้ามหาวิทยาลัย
ep > สองภาษา
gifted > เด็กเก่ง
lms > เรียนออนไลน์
ปวช. > สายอาชีพ
ปวส. > สายอาชีพ
อพ.สธ. > สวนพฤกษศาสตร์โรงเรียน
อย. > ฉลากโภชนาการ
ปภ. > ภัยพิบัติ`
