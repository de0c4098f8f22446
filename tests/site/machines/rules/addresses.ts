/** RFC 3986: a whole address of the web, with nothing that must be encoded. */
export const isAbsolute = (url: unknown): url is string =>
  typeof url === 'string' &&
  /^https?:\/\/[\w.-]+(:\d+)?(\/[\w\-.~%!$&'()*+,;=:@/]*)?(\?[^#\s]*)?(#\S*)?$/.test(url) &&
  URL.canParse(url)

/** RFC 3339 and ISO 8601: a moment with its zone. */
export const isMoment = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text))

/** ISO 8601: a year, a month, a day, or a moment with its zone. */
export const isDate = (text: unknown): text is string =>
  isMoment(text) || (typeof text === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(text))

/** RFC 822 with four digits for the year, as RSS 2.0 asks. */
export const isMailDate = (text: string): boolean =>
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(:\d\d)? (GMT|UT|[+-]\d{4})$/.test(
    text,
  ) && !Number.isNaN(Date.parse(text))
