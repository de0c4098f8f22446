export interface Account {
  email: string
  password: string
}

/** The token of a signed-in person, for the Authorization header. */
export async function signIn({
  base,
  account,
}: {
  base: string
  account: Account
}): Promise<string> {
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`could not sign in: ${answer.status}`)
  return token
}
