/** Payload's answer to an address typed by staff: a path of this site, a whole address, a mail or phone link. */
export const isSiteAddress = (value: unknown): true | string =>
  (typeof value === 'string' && /^(\/(?![/\\])|https?:\/\/|mailto:|tel:)/.test(value)) ||
  'ขึ้นต้นด้วย / หรือ https://'
