import config from '@payload-config'
import { getPayload as openPayload, type Payload } from 'payload'

/** The one Payload of the process; made when first asked for. */
export const getPayload = (): Promise<Payload> => openPayload({ config })
