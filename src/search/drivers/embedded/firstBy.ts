/**
 * The first of many numbers by an order, without sorting the rest: a heap of as many as are wanted, the last of them on
 * top (Knuth, TAOCP vol. 3, 5.2.3).
 * @param before whether one comes before another; a strict order
 */
export function firstBy({
  numbers,
  count,
  before,
}: {
  numbers: Int32Array
  count: number
  before: (one: number, other: number) => boolean
}): Int32Array {
  const heap = numbers.slice(0, count)
  const byOrder = (a: number, b: number) => (before(a, b) ? -1 : 1)
  if (numbers.length <= count) return heap.sort(byOrder)
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at, before)
  for (let at = count; at < numbers.length; at += 1) {
    if (heap.length === 0 || !before(numbers[at]!, heap[0]!)) continue
    heap[0] = numbers[at]!
    sink(heap, 0, before)
  }
  return heap.sort(byOrder)
}

/** Lets the number at a place go down until none below it comes after it. */
function sink(heap: Int32Array, from: number, before: (one: number, other: number) => boolean) {
  const number = heap[from]!
  let at = from
  for (;;) {
    let child = at * 2 + 1
    if (child >= heap.length) break
    if (child + 1 < heap.length && before(heap[child]!, heap[child + 1]!)) child += 1
    if (!before(number, heap[child]!)) break
    heap[at] = heap[child]!
    at = child
  }
  heap[at] = number
}
