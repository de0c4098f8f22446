import { ChannelFault } from '../../ChannelFault'
import { unknownFault } from './sendGraph'

/** Lets no error of the SDK out: its words and fields may hold the request, and with it secrets. */
export async function faultsOnly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ChannelFault ? error : unknownFault('an answer could not be read')
  }
}

/** The same for what no visitor can see, whatever became of it: then nothing was published. */
export async function unseenFaultsOnly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await faultsOnly(work)
  } catch (error) {
    if (!(error instanceof ChannelFault) || error.kind !== 'unknown') throw error
    const { message, code } = error
    throw new ChannelFault({ kind: 'unreachable', message, code })
  }
}
