import { Forbidden, type CollectionBeforeOperationHook, type Sort } from 'payload'

/** Fields Payload adds to users and keeps hidden, but sorts by when asked: an order tells of what it is made from. */
const SECRETS = /(^|\.|__)(hash|salt|resetPassword\w*|sessions.*|lockUntil|loginAttempts)$/

export const refuseSecretOrder: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { sort, overrideAccess } = args as { sort?: Sort; overrideAccess?: boolean }
  if (operation !== 'read' || overrideAccess) return args
  if (sortPaths(sort).some((path) => SECRETS.test(path))) throw new Forbidden(req.t)
  return args
}

/** The fields of an order, without their direction. */
export const sortPaths = (sort: Sort | undefined): string[] =>
  (Array.isArray(sort) ? sort : (sort ?? '').split(','))
    .map((path) => path.trim().replace(/^-/, ''))
    .filter(Boolean)
