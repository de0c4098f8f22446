import { cookies } from 'next/headers'
import { readDisplay, type Display } from '@/server/display'

/** How this visitor wants the page shown. */
export async function pageDisplay(): Promise<Display> {
  return readDisplay((await cookies()).get('display')?.value)
}
