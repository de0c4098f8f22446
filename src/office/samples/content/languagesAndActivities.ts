import { lessonPackage, quizPackage } from '../files/lessonPackage'
import { pdf } from '../files/make'
import { ol, p, ul, type MediaSource } from './source'

const LANGUAGES = '#8a6508'
const ACTIVITIES = '#1d4e79'

const CARDS: [string, string, string][] = [
  ['a piece of cake', 'ง่ายมาก', 'The quiz was a piece of cake.'],
  ['break the ice', 'ทำลายความเงียบ เริ่มทำความรู้จัก', 'He told a story to break the ice.'],
  ['once in a blue moon', 'นาน ๆ ครั้ง', 'We eat out once in a blue moon.'],
  ['under the weather', 'ไม่ค่อยสบาย', 'I feel a bit under the weather today.'],
  ['hit the books', 'ตั้งใจอ่านหนังสือ', 'It is time to hit the books.'],
  ['on the same page', 'เข้าใจตรงกัน', 'Let us check that we are on the same page.'],
  ['learn by heart', 'ท่องจำจนขึ้นใจ', 'She learned the poem by heart.'],
  ['keep an eye on', 'คอยดู คอยระวัง', 'Please keep an eye on my bag.'],
]

export const languagesAndActivities: MediaSource[] = [
  {
    slug: 'sample-daily-routines-vocabulary',
    title: 'Daily routines คำศัพท์กิจวัตรประจำวันพร้อมแบบฝึก',
    words: ['Daily', 'routines'],
    area: 'languages',
    mediaType: 'document',
    levels: ['p6', 'm1'],
    summary:
      'สื่อตัวอย่าง: คำศัพท์กิจวัตร ๑๖ คำ พร้อมความหมาย ประโยคตัวอย่าง และแบบฝึกเขียนตารางเวลาของตนเองด้วย present simple',
    body: [
      p('เอกสารตัวอย่างนี้เน้นการใช้จริง นักเรียนเขียนหนึ่งวันของตนเองแล้วสัมภาษณ์เพื่อนหนึ่งคน'),
      ol(
        'อ่านคำศัพท์ออกเสียงพร้อมทำท่าทาง',
        'จับคู่คำกับเวลา',
        'สัมภาษณ์เพื่อน: What time do you …?',
        'เขียนสรุป ๕ ประโยคเกี่ยวกับเพื่อน',
      ),
    ],
    files: [
      {
        label: 'คำศัพท์และแบบฝึก (PDF)',
        file: pdf('daily-routines', 'Daily routines', {
          title: 'Daily routines',
          subtitle: 'คำศัพท์กิจวัตรประจำวัน',
          label: 'ภาษาอังกฤษ ชั้นมัธยมศึกษาปีที่ ๑',
          colour: LANGUAGES,
          forName: true,
          parts: [
            {
              table: [
                ['Verb phrase', 'ความหมาย', 'Example'],
                ['wake up', 'ตื่น', 'I wake up at 5.30 a.m.'],
                ['get dressed', 'แต่งตัว', 'She gets dressed quickly.'],
                ['have breakfast', 'กินข้าวเช้า', 'We have breakfast together.'],
                ['catch the bus', 'ขึ้นรถประจำทาง', 'He catches the bus at 6.45.'],
                ['attend class', 'เข้าเรียน', 'They attend class until 4 p.m.'],
                ['do homework', 'ทำการบ้าน', 'I do my homework after dinner.'],
                ['help with chores', 'ช่วยงานบ้าน', 'My brother helps with chores.'],
                ['go to bed', 'เข้านอน', 'We go to bed before ten.'],
              ],
              widths: '(120pt, 1fr, 1.3fr)',
            },
            { heading: 'Practice' },
            {
              questions: [
                { text: 'Write what you do at 6 a.m., 12 noon, 5 p.m. and 9 p.m.' },
                { text: 'Ask a friend three questions that begin with What time do you' },
                { text: 'Write three sentences about your friend. Remember the -s.' },
              ],
              lines: 3,
            },
            {
              note: 'ข้อควรจำ: ประธาน he, she, it หรือชื่อคนหนึ่งคน กริยาเติม s หรือ es เช่น catches, goes, does',
            },
          ],
        }),
      },
    ],
    tags: ['คำศัพท์', 'ภาษาอังกฤษ'],
    licence: 'cc-by',
    daysAgo: 9,
  },
  {
    slug: 'sample-past-simple-quiz',
    title: 'Past simple quiz รู้ผลทันทีพร้อมคำอธิบายไทย',
    words: ['Past simple', 'quiz'],
    area: 'languages',
    mediaType: 'quiz',
    levels: ['m2', 'm3'],
    summary:
      'สื่อตัวอย่าง: แบบทดสอบบนเว็บเรื่อง past simple ๖ ข้อ อธิบายเหตุผลเป็นภาษาไทยทุกข้อ เปิดในเครื่องได้โดยไม่ต้องต่ออินเทอร์เน็ต',
    body: [
      p('แบบทดสอบตัวอย่างนี้ใช้ทบทวนก่อนเขียนบันทึกเหตุการณ์ นักเรียนทำซ้ำได้ไม่จำกัด ไม่มีการเก็บชื่อหรือคะแนน'),
      ul('ใช้โทรศัพท์เครื่องเดียวเล่นเป็นคู่ได้', 'ให้นักเรียนแต่งข้อใหม่คนละหนึ่งข้อหลังทำเสร็จ'),
    ],
    files: [
      {
        label: 'ชุดแบบทดสอบ (ZIP)',
        file: quizPackage('past-simple-quiz', 'Past simple quiz', {
          title: 'Past simple',
          colour: LANGUAGES,
          questions: [
            {
              ask: 'We ___ to the market yesterday.',
              choices: ['go', 'went', 'gone', 'going'],
              right: 1,
              why: 'yesterday บอกอดีต go เปลี่ยนเป็น went',
            },
            {
              ask: 'She ___ not finish her work.',
              choices: ['do', 'does', 'did', 'was'],
              right: 2,
              why: 'ปฏิเสธใน past simple ใช้ did not + กริยาช่อง 1',
            },
            {
              ask: '___ you see the rainbow?',
              choices: ['Did', 'Were', 'Do', 'Have'],
              right: 0,
              why: 'คำถาม past simple ขึ้นต้นด้วย Did',
            },
            {
              ask: 'They ___ happy last night.',
              choices: ['was', 'were', 'are', 'did'],
              right: 1,
              why: 'they ใช้ were',
            },
            {
              ask: 'He stopped and ___ his shoes.',
              choices: ['tie', 'tied', 'tieing', 'ties'],
              right: 1,
              why: 'สองการกระทำในอดีตต่อกัน ใช้ tied',
            },
            {
              ask: 'Which is correct?',
              choices: ['I didn’t knew.', 'I didn’t know.', 'I not knew.', 'I wasn’t know.'],
              right: 1,
              why: 'หลัง didn’t ใช้กริยาช่อง 1 เสมอ',
            },
          ],
        }),
      },
    ],
    tags: ['แบบทดสอบ', 'ภาษาอังกฤษ', 'ใช้ได้ไม่ต้องต่อเน็ต'],
    licence: 'cc0',
    daysAgo: 64,
  },
  {
    slug: 'sample-idioms-flashcards',
    title: 'บัตรคำสำนวนอังกฤษ พลิกดูความหมายได้',
    words: ['English', 'idioms'],
    area: 'languages',
    mediaType: 'interactive',
    levels: ['m4', 'm5', 'm6'],
    summary: 'สื่อตัวอย่าง: บัตรคำบนเว็บ ๘ สำนวน กดพลิกดูความหมายและประโยคตัวอย่าง สลับลำดับได้ ใช้แป้นลูกศรได้',
    body: [
      p('บัตรคำตัวอย่างนี้เหมาะกับการทบทวนสั้น ๆ ต้นคาบ ให้นักเรียนทายความหมายจากประโยคก่อนพลิกบัตร'),
      p('ครูแก้ไขรายการสำนวนได้ในไฟล์ lesson.js ด้วยโปรแกรมแก้ไขข้อความธรรมดา'),
    ],
    files: [
      {
        label: 'บัตรคำ (ZIP)',
        file: lessonPackage('idioms-cards', 'บัตรคำสำนวนอังกฤษ', {
          title: 'English idioms',
          colour: LANGUAGES,
          body: '<section class="card" aria-live="polite"><h2 id="front"></h2><p id="back" hidden></p><p id="example"></p></section><p><button id="flip">ดูความหมาย</button> <button id="next">คำต่อไป</button> <button id="mix">สลับลำดับ</button></p><p role="status" id="status"></p>',
          script: `let cards = ${JSON.stringify(CARDS, null, 1)};
let at = 0, open = false;
const by = (id) => document.getElementById(id);
function draw() {
  const [front, back, example] = cards[at];
  by('front').textContent = front;
  by('back').textContent = back;
  by('back').hidden = !open;
  by('example').textContent = example;
  by('flip').textContent = open ? 'ซ่อนความหมาย' : 'ดูความหมาย';
  by('status').textContent = 'บัตรที่ ' + (at + 1) + ' จาก ' + cards.length;
}
function go(step) { at = (at + step + cards.length) % cards.length; open = false; draw(); }
by('flip').onclick = () => { open = !open; draw(); };
by('next').onclick = () => go(1);
by('mix').onclick = () => { cards = cards.map((card) => [Math.random(), card]).sort((a, b) => a[0] - b[0]).map((pair) => pair[1]); at = 0; open = false; draw(); };
document.addEventListener('keydown', (event) => { if (event.key === 'ArrowRight') go(1); if (event.key === 'ArrowLeft') go(-1); });
draw();`,
        }),
      },
    ],
    tags: ['บัตรคำ', 'ภาษาอังกฤษ', 'บทเรียนโต้ตอบ'],
    licence: 'cc-by-sa',
    daysAgo: 170,
  },
  {
    slug: 'sample-know-yourself-activities',
    title: 'ชุดกิจกรรมแนะแนว รู้จักตนเองในสามคาบ',
    words: ['รู้จักตนเอง'],
    area: 'activities',
    mediaType: 'activity-set',
    levels: ['m3'],
    summary:
      'สื่อตัวอย่าง: ชุดกิจกรรมแนะแนวก่อนเลือกแผนการเรียน สำรวจความสนใจ จุดแข็ง และการตัดสินใจ ไม่มีคะแนนถูกผิด',
    body: [
      p('ชุดกิจกรรมตัวอย่างนี้ไม่ใช่แบบทดสอบทางจิตวิทยา ใช้เปิดการพูดคุยเท่านั้น นักเรียนเลือกได้ว่าจะแบ่งปันคำตอบหรือไม่'),
      ul('คาบที่ ๑ เส้นทางของฉัน', 'คาบที่ ๒ วงล้อจุดแข็ง', 'คาบที่ ๓ ตัดสินใจด้วยตารางน้ำหนัก'),
    ],
    files: [
      {
        label: 'ชุดกิจกรรม (PDF)',
        file: pdf('know-yourself', 'ชุดกิจกรรมรู้จักตนเอง', {
          title: 'รู้จักตนเอง',
          subtitle: 'ชุดกิจกรรมแนะแนว ๓ คาบ',
          label: 'กิจกรรมพัฒนาผู้เรียน ชั้นมัธยมศึกษาปีที่ ๓',
          colour: ACTIVITIES,
          forName: true,
          parts: [
            { heading: 'คาบที่ ๑ เส้นทางของฉัน' },
            {
              questions: [
                { text: 'เหตุการณ์ที่ภูมิใจที่สุดในชั้นมัธยมต้น และฉันใช้ความสามารถอะไร' },
                { text: 'สิ่งที่เพื่อนมักขอให้ฉันช่วย' },
                { text: 'เรื่องที่ฉันอยากเก่งขึ้นในปีหน้า' },
              ],
              lines: 2,
            },
            { heading: 'คาบที่ ๒ วงล้อจุดแข็ง' },
            {
              table: [
                ['ด้าน', 'ระดับ ๑–๕', 'ตัวอย่างที่ทำได้'],
                ['คิดวิเคราะห์', '', ''],
                ['สื่อสาร', '', ''],
                ['สร้างสรรค์', '', ''],
                ['ทำงานกับผู้อื่น', '', ''],
                ['ลงมือทำด้วยมือ', '', ''],
              ],
              widths: '(1fr, 90pt, 1.6fr)',
            },
            { heading: 'คาบที่ ๓ ตารางตัดสินใจ' },
            { text: 'ใส่แผนการเรียนที่สนใจ ๓ แผน ให้คะแนนแต่ละเกณฑ์ ๑–๕ แล้วคูณด้วยน้ำหนักความสำคัญของเรา' },
            {
              table: [
                ['เกณฑ์', 'น้ำหนัก', 'แผน ก', 'แผน ข', 'แผน ค'],
                ['ชอบวิชาหลัก', '', '', '', ''],
                ['ตรงกับอาชีพที่สนใจ', '', '', '', ''],
                ['เดินทางสะดวก', '', '', '', ''],
                ['รวม', '', '', '', ''],
              ],
            },
          ],
        }),
      },
    ],
    tags: ['ชุดกิจกรรม', 'แนะแนว'],
    licence: 'cc-by',
    daysAgo: 40,
  },
  {
    slug: 'sample-scout-knots',
    title: 'ใบความรู้เงื่อนลูกเสือที่ควรรู้ห้าเงื่อน',
    words: ['เงื่อน', 'ลูกเสือ'],
    area: 'activities',
    mediaType: 'document',
    levels: ['p5', 'p6', 'm1'],
    summary: 'สื่อตัวอย่าง: ใบความรู้ห้าเงื่อนพื้นฐาน บอกลักษณะ ประโยชน์ และวิธีผูกทีละขั้น พร้อมใบบันทึกการฝึกจับเวลา',
    body: [p('ใบความรู้ตัวอย่างนี้ใช้คู่กับเชือกยาวหนึ่งเมตรต่อคน ให้ฝึกเป็นคู่ คนหนึ่งอ่านขั้นตอน อีกคนผูก แล้วสลับกัน')],
    files: [
      {
        label: 'ใบความรู้ (PDF)',
        file: pdf('scout-knots', 'เงื่อนลูกเสือห้าเงื่อน', {
          title: 'เงื่อนที่ควรรู้',
          subtitle: 'ห้าเงื่อนพื้นฐาน',
          label: 'กิจกรรมพัฒนาผู้เรียน ลูกเสือ เนตรนารี',
          colour: ACTIVITIES,
          forName: true,
          parts: [
            {
              table: [
                ['เงื่อน', 'ใช้ทำอะไร', 'จำง่าย ๆ'],
                ['พิรอด', 'ต่อเชือกขนาดเท่ากัน', 'ขวาทับซ้าย ซ้ายทับขวา'],
                ['ขัดสมาธิ', 'ต่อเชือกขนาดต่างกัน', 'เส้นใหญ่ทำบ่วง เส้นเล็กขัด'],
                ['บ่วงสายธนู', 'คล้องช่วยคน ไม่รูด', 'งูออกจากรู อ้อมต้นไม้ กลับเข้ารู'],
                ['ตะกรุดเบ็ด', 'ผูกเชือกกับเสา', 'สองห่วงไขว้กันบนเสา'],
                ['ผูกร่น', 'ทำเชือกให้สั้นหรือเลี่ยงส่วนชำรุด', 'พับสามทบ คล้องสองปลาย'],
              ],
              widths: '(90pt, 1fr, 1fr)',
            },
            { heading: 'บ่วงสายธนู ทีละขั้น' },
            {
              steps: [
                'ทำห่วงเล็กหนึ่งห่วง (รูงู) ให้ปลายเชือกอยู่ด้านบน',
                'สอดปลายเชือกขึ้นทางรู',
                'อ้อมหลังเชือกเส้นหลัก (ต้นไม้)',
                'สอดกลับลงรูเดิม แล้วดึงให้แน่น',
              ],
            },
            { heading: 'บันทึกการฝึก' },
            {
              table: [
                ['เงื่อน', 'ครั้งที่ ๑ (วินาที)', 'ครั้งที่ ๒', 'ครั้งที่ ๓'],
                ['พิรอด', '', '', ''],
                ['ขัดสมาธิ', '', '', ''],
                ['บ่วงสายธนู', '', '', ''],
              ],
            },
            { note: 'ความปลอดภัย: ห้ามคล้องเชือกที่คอ และห้ามรับน้ำหนักคนโดยไม่มีผู้กำกับดูแล' },
          ],
        }),
      },
    ],
    tags: ['ลูกเสือ', 'ใบความรู้', 'ลงมือทำ'],
    licence: 'cc-by',
    daysAgo: 385,
  },
]
