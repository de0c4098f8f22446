import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/**
 * Does the work in a transaction of its own, where the database has them; everything in it must pass on `req`.
 * @throws what the work throws, after everything it wrote was undone
 */
export async function inTransaction<T>({
  payload,
  work,
}: {
  payload: Payload
  work: (req: PayloadRequest) => Promise<T>
}): Promise<T> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const answer = await work(req)
    await commitTransaction(req)
    return answer
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
