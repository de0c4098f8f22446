import { answer } from '@/uploads/child/answer'

/** A reader that does what a hostile file may bring about. */
answer<{ what: 'answer' | 'hang' | 'crash' | 'heap' | 'buffers' | 'secrets' }, unknown>(
  async ({ what }) => {
    const kept: unknown[] = []
    if (what === 'crash') process.abort()
    if (what === 'hang') for (;;);
    if (what === 'heap') for (;;) kept.push(new Array(10_000).fill(kept.length))
    if (what === 'buffers') {
      for (;;) {
        kept.push(Buffer.alloc(20_000_000, 1))
        await new Promise(setImmediate)
      }
    }
    if (what === 'secrets') return Object.keys(process.env).sort()
    return { pid: process.pid }
  },
)
