/** The lesson on series and parallel circuits: what stands on its page and what it does. */
export const CIRCUIT_BODY = `
<section class="card">
<svg viewBox="0 0 600 260" role="img" aria-labelledby="drawing">
<title id="drawing">ถ่านไฟฉาย สวิตช์ และหลอดไฟสองดวง</title>
<path id="wire" d="" fill="none" stroke="#33414f" stroke-width="6"/>
<g stroke="#33414f" stroke-width="4"><line x1="60" y1="105" x2="60" y2="155" stroke-width="10"/><line x1="40" y1="90" x2="80" y2="90"/></g>
<text x="88" y="136" font-size="20">3 V</text>
<circle id="bulb1" r="30" stroke="#33414f" stroke-width="4"/>
<circle id="bulb2" r="30" stroke="#33414f" stroke-width="4"/>
</svg>
<p>
<button id="switch" aria-pressed="false">สับสวิตช์</button>
<button id="kind">ต่อแบบขนาน</button>
<button id="remove" aria-pressed="false">ถอดหลอดที่ 2</button>
</p>
<p role="status" id="status"></p>
</section>
<section class="card">
<h2>ลองตอบก่อนกด</h2>
<ol>
<li>ต่อแบบใดหลอดสว่างกว่า เพราะเหตุใด</li>
<li>ถอดหลอดหนึ่งดวง หลอดที่เหลือยังสว่างหรือไม่ ในการต่อแต่ละแบบ</li>
<li>ไฟในบ้านต่อแบบใด รู้ได้อย่างไร</li>
</ol>
</section>`

export const CIRCUIT_SCRIPT = `
const VOLT = 3, OHM = 10;
let on = false, parallel = false, removed = false;
const at = (id) => document.getElementById(id);
function currents() {
  if (!on) return [0, 0];
  if (parallel) return [VOLT / OHM, removed ? 0 : VOLT / OHM];
  return removed ? [0, 0] : [VOLT / (2 * OHM), VOLT / (2 * OHM)];
}
function draw() {
  const [first, second] = currents();
  at('wire').setAttribute('d', parallel
    ? 'M60 90 V30 H480 V230 H60 V155 M300 30 V230'
    : 'M60 90 V30 H540 V230 H60 V155');
  place('bulb1', parallel ? [300, 130] : [240, 30], first, false);
  place('bulb2', parallel ? [480, 130] : [400, 30], second, removed);
  at('switch').textContent = on ? 'ยกสวิตช์' : 'สับสวิตช์';
  at('switch').setAttribute('aria-pressed', on);
  at('kind').textContent = parallel ? 'ต่อแบบอนุกรม' : 'ต่อแบบขนาน';
  at('remove').textContent = removed ? 'ใส่หลอดที่ 2' : 'ถอดหลอดที่ 2';
  at('remove').setAttribute('aria-pressed', removed);
  const total = parallel ? first + second : first;
  at('status').textContent = (parallel ? 'ต่อแบบขนาน: ' : 'ต่อแบบอนุกรม: ') +
    (total ? 'กระแสรวม ' + total.toFixed(2) + ' แอมแปร์' : 'ไม่มีกระแสไหล');
}
function place(id, [x, y], current, gone) {
  const bulb = at(id);
  bulb.setAttribute('cx', x);
  bulb.setAttribute('cy', y);
  bulb.setAttribute('fill', gone ? '#ffffff' : current > 0.2 ? '#ffd21f' : current > 0 ? '#fff0a8' : '#c9d1d9');
  bulb.setAttribute('stroke-dasharray', gone ? '6 8' : '');
}
at('switch').onclick = () => { on = !on; draw(); };
at('kind').onclick = () => { parallel = !parallel; draw(); };
at('remove').onclick = () => { removed = !removed; draw(); };
draw();
`
