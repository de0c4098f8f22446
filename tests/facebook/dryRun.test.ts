import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDryRunChannel } from '@/facebook/drivers/dryRun/createDryRunChannel'
import { clock } from '@/shared/clock'
import { anySignal, makePicture, makePost, sending } from './makePost'

describe('a dry run', () => {
  let folder: string
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'dry-run-')), 'facebook-dry-run')
  })
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

  it('keeps what would have been sent, for people to look at', async () => {
    const pictures = [makePicture('ครูรับวุฒิบัตร'), makePicture('')]
    const post = makePost({ pictures })
    const { id } = await createDryRunChannel({ folder, clock }).publish(post, sending())

    expect(id).toMatch(/^N1234567-1-[0-9a-f]{10}$/)
    expect((await readdir(join(folder, id))).sort()).toEqual(['1.jpg', '2.jpg', 'post.json'])
    expect(await readFile(join(folder, id, '1.jpg'))).toEqual(await pictures[0]?.bytes())
    expect(JSON.parse(await readFile(join(folder, id, 'post.json'), 'utf8'))).toEqual({
      id,
      key: post.key,
      marker: '/go/N1234567-1',
      postedAt: expect.stringMatching(/Z$/),
      changedAt: null,
      text: post.text,
      link: post.link,
      pictures: [
        { file: '1.jpg', media: 'media-ครูรับวุฒิบัตร', alt: 'ครูรับวุฒิบัตร' },
        { file: '2.jpg', media: 'media-', alt: '' },
      ],
    })
  })

  it('is remembered by the next process', async () => {
    const post = makePost()
    const { id } = await createDryRunChannel({ folder, clock }).publish(post, sending())
    const later = createDryRunChannel({ folder, clock })

    const found = await later.find({ marker: post.marker, since: new Date(0), signal: anySignal() })
    expect(found).toEqual([{ id, url: null }])
    const soon = new Date(Date.now() + 60_000)
    expect(await later.find({ marker: post.marker, since: soon, signal: anySignal() })).toEqual([])
  })

  it('begins with no folder, and takes no other file for a post', async () => {
    const channel = createDryRunChannel({ folder, clock })
    const find = () =>
      channel.find({ marker: '/go/N1234567-1', since: new Date(0), signal: anySignal() })
    expect(await find()).toEqual([])
    await channel.publish(makePost(), sending())
    await writeFile(join(folder, 'notes.txt'), '/go/N1234567-1')

    expect(await find()).toHaveLength(1)
  })

  it('touches nothing outside its folder', async () => {
    const channel = createDryRunChannel({ folder, clock })
    const beside = join(folder, '..', 'post.json')
    await writeFile(beside, '{}')
    for (const id of ['..', '../', '/etc', 'a/../..'])
      await expect(channel.remove({ id, key: 'k', signal: anySignal() })).rejects.toMatchObject({
        name: 'ChannelFault',
        kind: 'gone',
      })

    expect(await readFile(beside, 'utf8')).toBe('{}')
  })

  it('says that its folder cannot be used', async () => {
    const file = join(folder, '..', 'a-file')
    await writeFile(file, '')
    const publishing = createDryRunChannel({ folder: file, clock }).publish(makePost(), sending())

    await expect(publishing).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unreachable' })
  })
})
