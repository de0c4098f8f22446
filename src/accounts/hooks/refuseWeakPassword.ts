import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { PASSWORD_MIN, passwordFault, type PasswordFault } from '../passwordFaults'

const MESSAGES: Record<PasswordFault, string> = {
  tooShort: `รหัสผ่านต้องยาวอย่างน้อย ${PASSWORD_MIN} ตัวอักษร`,
  common: 'รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้คำอื่น',
  repeated: 'รหัสผ่านซ้ำตัวอักษรเดิมมากเกินไป โปรดใช้คำอื่น',
}

export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string') return data
  const fault = passwordFault(password)
  if (!fault) return data
  throw new ValidationError(
    { collection: 'users', errors: [{ path: 'password', message: MESSAGES[fault] }], req },
    req.t,
  )
}
