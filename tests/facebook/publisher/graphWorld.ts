import type { Channel } from '@/facebook/channel'
import type { FaultKind } from '@/facebook/ChannelFault'
import { hasMarker } from '@/facebook/drivers/hasMarker'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import type { Clock } from '@/shared/clock'
import { GRAPH_TOKEN, startGraph, type Failing, type Graph } from '../../support/graph/startGraph'
import type { Outside, Taking } from './world'

/** Short, for a server on this machine: a hanging one costs so much each time. */
const TIMEOUT_MS = 400

/** Every way in which an answer gets lost. */
const SILENCES: Failing[] = [
  { code: 1 },
  { code: 2, status: 500 },
  { status: 500, text: 'Internal error' },
  { html: 502 },
  'hang',
  'reset',
]

const CODES: Partial<Record<FaultKind, number>> = {
  unknown: 2,
  throttled: 4,
  token: 190,
  content: 100,
  duplicate: 506,
}

/** The Graph server on this machine, through the driver of production. */
export class GraphWorld implements Outside {
  takings: Taking[] = []
  faults: FaultKind[] = []
  private readonly published: string[] = []
  private silences = 0

  private constructor(
    private readonly graph: Graph,
    private readonly clock: Clock,
  ) {
    const { store } = graph
    const addPost = store.addPost.bind(store)
    store.addPost = (post) => {
      this.published.push(post.message)
      return addPost(post)
    }
  }

  static async open(clock: Clock): Promise<GraphWorld> {
    return new GraphWorld(await startGraph({ clock }), clock)
  }

  stop = () => this.graph.stop()
  /** What a driver of another process needs. */
  get access() {
    return this.graph.access
  }

  everWith = (marker: string) =>
    this.published.filter((message) => hasMarker({ text: message, marker })).length
  standingWith = (marker: string) =>
    this.graph.posts().filter(({ message }) => hasMarker({ text: message, marker })).length

  clear(): void {
    this.graph.clear()
    this.published.splice(0)
  }

  channel(): Channel {
    const { access } = this.graph
    const channel = createGraphChannel({
      ...access,
      timeoutMs: TIMEOUT_MS,
      clock: this.clock,
      token: () => Promise.resolve(GRAPH_TOKEN),
    })
    const failing = <Asked, Answer>(
      on: 'list' | 'delete',
      ask: (asked: Asked) => Promise<Answer>,
    ) => {
      return (asked: Asked) => {
        const kind = this.faults.shift()
        if (kind) this.graph.fail({ on, by: refusal({ kind, untilMs: 60_000 }) })
        return ask(asked)
      }
    }
    return {
      ...channel,
      publish: (post, sending) => {
        this.prepare(this.takings.shift() ?? { as: 'published' })
        return channel.publish(post, sending)
      },
      find: failing('list', channel.find),
      remove: failing('delete', channel.remove),
    }
  }

  private prepare(taking: Taking): void {
    this.graph.lag({ ms: taking.as === 'published without answer' ? taking.lagMs : 0 })
    if (taking.as === 'published without answer')
      this.graph.fail({ on: 'feed', by: this.silence(), isDone: true })
    if (taking.as === 'lost' || taking.as === 'upload failed')
      this.graph.fail({ on: 'feed', by: this.silence() })
    if (taking.as === 'refused') this.graph.fail({ on: 'feed', by: refusal(taking) })
  }

  private silence(): Failing {
    this.silences += 1
    return SILENCES[this.silences % SILENCES.length] ?? 'reset'
  }
}

function refusal({ kind, untilMs = 0 }: { kind: FaultKind; untilMs?: number }): Failing {
  const headers =
    kind === 'throttled' ? { 'retry-after': String(Math.ceil(untilMs / 1000)) } : undefined
  return { code: CODES[kind] ?? 2, headers }
}
