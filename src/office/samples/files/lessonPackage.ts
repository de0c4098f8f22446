import { strToU8, zipSync } from 'fflate'
import type { SampleFile } from '../types'

/** A web package: `index.html` and what it needs, in one ZIP. Nothing in it asks another server. */
export const lessonPackage = (
  key: string,
  name: string,
  page: { title: string; body: string; script: string; colour: string },
): SampleFile => ({
  key,
  name: `${name}.zip`,
  mimeType: 'application/zip',
  make: async () =>
    Buffer.from(
      zipSync(
        {
          'index.html': strToU8(pageSource(page)),
          'lesson.css': strToU8(style(page.colour)),
          'lesson.js': strToU8(page.script.trim() + '\n'),
        },
        { level: 6, mtime: new Date('2026-01-01T00:00:00Z') },
      ),
    ),
})

const pageSource = ({ title, body }: { title: string; body: string }) => `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="lesson.css">
</head>
<body>
<main>
<h1>${title}</h1>
<p class="sample">สื่อตัวอย่าง</p>
${body.trim()}
</main>
<script src="lesson.js"></script>
</body>
</html>
`

const style = (colour: string) => `* { box-sizing: border-box; }
body { margin: 0; background: #f6f7f9; color: #1d2430; font: 1.125rem/1.8 Sarabun, "TH Sarabun New", sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; line-height: 1.4; margin: 0; color: ${colour}; }
.sample { margin: 0 0 1rem; color: #5b6472; }
.card { background: #fff; border: 1px solid #dfe3e8; border-radius: 12px; padding: 1.25rem; margin: 1rem 0; }
button { font: inherit; min-height: 2.75rem; padding: .4rem 1.1rem; border-radius: 8px; border: 2px solid ${colour}; background: #fff; color: ${colour}; cursor: pointer; }
button:not(:disabled):hover, button:not(:disabled):focus-visible { background: ${colour}; color: #fff; }
h2 { margin-top: 0; }
.choices { margin-bottom: 1rem; display: grid; gap: .6rem; margin-top: .8rem; }
.choices button { text-align: left; }
.right { border-color: #1a7f37; background: #e6f5ea; color: #14532d; }
.wrong { border-color: #b42318; background: #fdecea; color: #7a1a12; }
[role=status] { min-height: 1.8rem; font-weight: 600; }
svg { width: 100%; height: auto; }
`

export interface QuizQuestion {
  ask: string
  choices: string[]
  /** Which choice is right, from 0. */
  right: number
  why: string
}

/** A quiz that marks each answer at once, says why, and adds up at the end; works with a keyboard. */
export const quizPackage = (
  key: string,
  name: string,
  { title, colour, questions }: { title: string; colour: string; questions: QuizQuestion[] },
): SampleFile =>
  lessonPackage(key, name, {
    title,
    colour,
    body: '<div id="quiz"></div><p role="status" id="status"></p>',
    script: `const questions = ${JSON.stringify(questions, null, 1)};
${QUIZ_SCRIPT}`,
  })

const QUIZ_SCRIPT = `
const quiz = document.getElementById('quiz');
const status = document.getElementById('status');
let at = 0, score = 0;
function make(tag, text, parent) {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.append(element);
  return element;
}
function show() {
  quiz.textContent = '';
  status.textContent = '';
  const card = make('section', '', quiz);
  card.className = 'card';
  if (at === questions.length) {
    make('h2', 'ได้ ' + score + ' จาก ' + questions.length + ' ข้อ', card);
    make('button', 'ทำอีกครั้ง', card).onclick = () => { at = 0; score = 0; show(); };
    return;
  }
  const question = questions[at];
  make('h2', 'ข้อ ' + (at + 1) + '. ' + question.ask, card);
  const list = make('div', '', card);
  list.className = 'choices';
  question.choices.forEach((choice, index) => {
    make('button', choice, list).onclick = (event) => answer(event.target, index, card, list);
  });
}
function answer(button, index, card, list) {
  const question = questions[at];
  const isRight = index === question.right;
  if (isRight) score += 1;
  [...list.children].forEach((other) => { other.disabled = true; });
  list.children[question.right].classList.add('right');
  if (!isRight) button.classList.add('wrong');
  status.textContent = (isRight ? 'ถูกต้อง ' : 'ยังไม่ถูก ') + question.why;
  const next = make('button', 'ต่อไป', card);
  next.onclick = () => { at += 1; show(); };
  next.focus();
}
show();
`
