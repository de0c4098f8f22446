import { headers } from 'next/headers'

/** The front door says here which address it draws; set by it alone. */
export const PATH_HEADER = 'x-site-path'

/** The address being drawn in Thai, parameters included, without the language's prefix; `/` where it is unknown. */
export async function pagePath(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER) ?? '/'
  return path.replace(/^\/en(?=\/|\?|$)/, '').replace(/^(?!\/)/, '/')
}
