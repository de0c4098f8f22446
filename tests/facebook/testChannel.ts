import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Channel } from '@/facebook/channel'
import { ChannelFault } from '@/facebook/ChannelFault'
import { anySignal, makePicture, makePost, sending } from './makePost'

/** One post as people outside find it. */
export interface Standing {
  text: string
  /** Empty for posts without pictures. */
  alts: string[]
}

/** A driver and the place it posts to. */
export interface ChannelBench {
  channel: Channel
  /** What stands outside, oldest first. */
  standing(): Promise<Standing[]> | Standing[]
  /** The next post is published, but the answer gets lost; absent where answers cannot get lost. */
  loseAnswer?(): void
  /** Whether posts can be looked for and are missed when they are not there. */
  remembers: boolean
  /** Whether pictures themselves are carried. */
  carriesPictures: boolean
  clear(): Promise<void> | void
  stop(): Promise<void>
}

const SINCE = new Date(Date.now() - 60_000)

/** What every driver of the port keeps to. */
export function testChannel(name: string, open: () => Promise<ChannelBench>): void {
  describe(`channel: ${name}`, () => {
    let bench: ChannelBench
    beforeAll(async () => {
      bench = await open()
    })
    beforeEach(() => bench.clear())
    afterAll(() => bench.stop())

    it('is named as its posts remember it', () => {
      expect(bench.channel.driver).toBe(name)
    })

    it('publishes a text with its link', async () => {
      const post = makePost()
      const remote = await bench.channel.publish(post, sending())

      expect(remote.id).toMatch(/./)
      expect(remote.url ?? 'https://').toMatch(/^https?:\/\//)
      expect(await bench.standing()).toEqual([{ text: post.text, alts: [] }])
    })

    it('publishes pictures in their order, with the text for those who do not see them', async () => {
      const pictures = [makePicture('ครูรับวุฒิบัตร'), makePicture('ห้องประชุม'), makePicture('')]
      await bench.channel.publish(makePost({ pictures }), sending())

      const [standing] = await bench.standing()
      expect(standing?.alts).toEqual(['ครูรับวุฒิบัตร', 'ห้องประชุม', ''])
    })

    it('asks once before anything can be seen, and not after', async () => {
      const seen: number[] = []
      const beforeSend = async () => void seen.push((await bench.standing()).length)
      await bench.channel.publish(makePost({ pictures: [makePicture('a')] }), sending(beforeSend))

      expect(seen).toEqual([0])
    })

    it('sends nothing when another process has taken over', async () => {
      const lost = new Error('another process has it')
      const beforeSend = () => Promise.reject(lost)
      const publishing = bench.channel.publish(makePost(), sending(beforeSend))

      await expect(publishing).rejects.toBe(lost)
      expect(await bench.standing()).toEqual([])
    })

    it('publishes nothing with a picture that cannot be made', async () => {
      if (!bench.carriesPictures) return
      const broken = { ...makePicture('a'), bytes: () => Promise.reject(new Error('no such file')) }
      const publishing = bench.channel.publish(makePost({ pictures: [broken] }), sending())

      await expect(publishing).rejects.toMatchObject({ name: 'ChannelFault', kind: 'content' })
      expect(await bench.standing()).toEqual([])
    })

    it('is one post when an answer gets lost: sent again, or found', async () => {
      const post = makePost()
      bench.loseAnswer?.()
      const outcome = await bench.channel.publish(post, sending()).catch((error) => error)
      if (bench.loseAnswer) expect(outcome).toMatchObject({ name: 'ChannelFault', kind: 'unknown' })

      if (bench.channel.isIdempotent) await bench.channel.publish(post, sending())
      else expect(await find(bench.channel, post.marker)).toHaveLength(1)
      expect(await bench.standing()).toHaveLength(1)
    })

    it('finds a post by its marker and takes no other for it', async () => {
      const { channel } = bench
      expect(await find(channel, '/go/N1234567-1')).toEqual([])
      const first = await channel.publish(makePost({ number: 1 }), sending())
      await channel.publish(makePost({ number: 12 }), sending())
      await channel.publish(makePost({ code: 'N7654321' }), sending())

      expect(await find(channel, '/go/N1234567-1')).toEqual(bench.remembers ? [first] : [])
      expect(await find(channel, '/go/N1234567')).toEqual([])
    })

    it('puts another text in place, and once more without harm', async () => {
      const { channel } = bench
      const { id } = await channel.publish(makePost({ pictures: [makePicture('a')] }), sending())
      const post = makePost({ text: 'แก้ไขวันที่', pictures: [makePicture('a')] })
      for (let time = 0; time < 2; time += 1)
        await channel.update({ id, post, signal: anySignal() })

      expect(await bench.standing()).toEqual([{ text: post.text, alts: ['a'] }])
    })

    it('takes a post away; what is not there is gone', async () => {
      const { channel } = bench
      const post = makePost()
      const { id } = await channel.publish(post, sending())
      await channel.remove({ id, key: post.key, signal: anySignal() })
      expect(await bench.standing()).toEqual([])
      if (!bench.remembers) return

      const gone = { name: 'ChannelFault', kind: 'gone' }
      const signal = anySignal()
      await expect(channel.remove({ id, key: post.key, signal })).rejects.toMatchObject(gone)
      await expect(channel.update({ id, post, signal })).rejects.toMatchObject(gone)
      expect(await find(channel, post.marker)).toEqual([])
    })

    it('tells how posts stand and leaves out those that are not there', async () => {
      const { channel } = bench
      if (!channel.look) return expect(bench.remembers).toBe(false)
      const post = makePost()
      const { id } = await channel.publish(post, sending())
      const removed = await channel.publish(makePost({ number: 2 }), sending())
      await channel.remove({ id: removed.id, key: post.key, signal: anySignal() })

      const looks = await channel.look([removed.id, id], anySignal())

      expect([...looks.keys()]).toEqual([id])
      expect(looks.get(id)).toMatchObject({
        text: post.text,
        numbers: { apiVersion: expect.stringMatching(/./) },
      })
      expect(await channel.look([], anySignal())).toEqual(new Map())
    })

    it('fails with its own faults only', async () => {
      if (!bench.loseAnswer) return
      bench.loseAnswer()
      const fault = await bench.channel.publish(makePost(), sending()).catch((error) => error)
      expect(fault).toBeInstanceOf(ChannelFault)
      expect(fault.cause).toBeUndefined()
    })
  })
}

const find = (channel: Channel, marker: string) =>
  channel.find({ marker, since: SINCE, signal: anySignal() })
