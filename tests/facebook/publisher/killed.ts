import type { Payload } from 'payload'
import type { Channel } from '@/facebook/channel'

/**
 * What a process does to the world outside itself, counted. At the chosen effect the process stops for good: what
 * it asked for has happened or not, and it never hears of it, as when the machine goes out.
 */
export class Life {
  /** Effects begun. */
  done = 0
  /** Settles when the process stops. */
  readonly stopped: Promise<void>
  private stop = () => {}
  private isStopped = false

  /** @param last the effect it does not survive, from 1; none: it lives on */
  constructor(
    private readonly last = Infinity,
    private readonly when: 'before' | 'after' = 'before',
    private readonly atTheEnd: () => void = () => {},
  ) {
    this.stopped = new Promise((resolve) => (this.stop = resolve))
  }

  async effect<T>(happen: () => Promise<T>): Promise<T> {
    if (this.isStopped) return this.silence()
    this.done += 1
    if (this.done !== this.last) return happen()
    // An effect may hold others: a request that publishes writes down first that it will.
    if (this.when === 'after') await happen().catch(() => undefined)
    this.isStopped = true
    this.atTheEnd()
    this.stop()
    return this.silence()
  }

  private silence = <T>(): Promise<T> => new Promise<T>(() => undefined)
}

/** The same Payload, whose every question to the database is an effect of this life. */
export function livingPayload(payload: Payload, life: Life): Payload {
  const db = new Proxy(payload.db, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) =>
        life.effect(async () => Reflect.apply(member, target, args) as unknown)
    },
  })
  return new Proxy(payload, {
    get: (target, name, receiver) =>
      name === 'db' ? db : (Reflect.get(target, name, receiver) as unknown),
  })
}

/** The same channel, whose every request is an effect of this life. */
export const livingChannel = (channel: Channel, life: Life): Channel => ({
  ...channel,
  publish: (post, sending) => life.effect(() => channel.publish(post, sending)),
  find: (wanted) => life.effect(() => channel.find(wanted)),
  update: (changed) => life.effect(() => channel.update(changed)),
  remove: (removed) => life.effect(() => channel.remove(removed)),
})
