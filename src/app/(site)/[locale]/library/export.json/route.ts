import { answerExport, type ExportRoute } from '@/library/export/answerExport'

export const dynamic = 'force-dynamic'

/** A list of the library as JSON, for programs; parameters as on `/library`. */
export const GET = (request: Request, route: ExportRoute): Promise<Response> =>
  answerExport('json', request, route)
