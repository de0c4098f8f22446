import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { asAsker, NOT_KEPT, readBody, refuseFor, requireKeeper } from './desk'
import { makeByHand } from './makeByHand'
import { markRemoved } from './markRemoved'
import { keepAddress } from './keepAddress'
import { POST_ACTS, whyNot, type PostAct } from './postActs'
import { readScene, type WholeScene } from './readScene'
import { removePost } from './removePost'
import { retryPost } from './retryPost'
import { updatePost } from './updatePost'

export const ownText = z.string().max(10_000)

const body = z.object({ message: ownText.nullish(), url: z.string().max(2_000).nullish() })

export interface Acting extends WholeScene {
  said: z.infer<typeof body>
  req: PayloadRequest
}

/** Each writes what was wanted and puts it on record; what it gives back is told to the person. */
const WORK: Record<PostAct, (acting: Acting) => Promise<string>> = {
  retry: retryPost,
  update: updatePost,
  remove: removePost,
  removed: markRemoved,
  'by-hand': makeByHand,
  'posted-by-hand': keepAddress,
}

/** `POST /api/cross-posts/{id}/{act}`: what those who look after the posts do with one of them. */
export const actEndpoints: Endpoint[] = POST_ACTS.map((act) => ({
  path: `/:id/${act}`,
  method: 'post',
  async handler(req) {
    requireKeeper(req, 'update')
    const said = await readBody(req, body)
    const message = await asAsker(req, async (within) => {
      const scene = await readScene({ id: String(req.routeParams?.id), req: within })
      refuseFor(whyNot(act, scene))
      return WORK[act]({ ...scene, said, req: within })
    })
    return Response.json({ message }, NOT_KEPT)
  },
}))
