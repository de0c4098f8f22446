/** The office's emblem in place of Payload's own: above the sign-in form and in the corner of the menu. */
export function Logo() {
  return (
    <div style={{ textAlign: 'center' }}>
      <img src="/emblem.svg" alt="" width={72} height={72} />
      <p style={{ margin: '0.75rem 0 0', fontSize: '1.25rem', fontWeight: 700 }}>ระบบจัดการเว็บไซต์</p>
    </div>
  )
}

export function Icon() {
  return <img src="/emblem.svg" alt="หน้าแรกของระบบ" width={24} height={24} />
}
