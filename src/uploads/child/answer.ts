import { Worker } from 'node:worker_threads'

/** Ends this process when the one that started it is gone, even while a file keeps it busy. */
const WATCH_PARENT = `
const parent = process.ppid
setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 2000)
`

/** The other end of `createReader`: does `work` with each message and sends back what it gives. */
export function answer<Message, Answer>(work: (message: Message) => Promise<Answer>): void {
  new Worker(WATCH_PARENT, { eval: true, execArgv: [] }).unref()
  process.on('message', async (message) => {
    process.send?.(await work(message as Message))
  })
  process.on('disconnect', () => process.exit())
}
