import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { PASSWORD_MIN, passwordFault, type PasswordFault } from '../passwordFaults'

const MESSAGES: Record<PasswordFault, string> = {
  tooShort: `รหัสผ่านต้องยาวอย่างน้อย ${PASSWORD_MIN} ตัวอักษร`,
  common: 'รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้คำอื่น',
  repeated: 'รหัสผ่านซ้ำตัวอักษรเดิมมากเกินไป โปรดใช้คำอื่น',
}

export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseIfWeak({ password: data?.password, req })
  return data
}

/** A forgotten password is replaced past the rows' own hooks, so its new one is looked at before. */
export const refuseWeakReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') {
    refuseIfWeak({ password: (args as { data?: { password?: unknown } }).data?.password, req })
  }
  return args
}

function refuseIfWeak({ password, req }: { password: unknown; req: PayloadRequest }): void {
  if (typeof password !== 'string') return
  const fault = passwordFault(password)
  if (!fault) return
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: MESSAGES[fault] }], req },
    req.t,
  )
}
