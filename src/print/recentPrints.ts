const KEPT = 20

const recent = new Map<string, Promise<Buffer>>()

/**
 * What was printed for this key a short while ago, else prints it, once for all who ask meanwhile. Holds the last
 * few: what many ask for in one day is little, and each printing keeps the machine busy.
 * @param key must stand for all that is printed
 */
export function findOrPrint(key: string, print: () => Promise<Buffer>): Promise<Buffer> {
  const printed = recent.get(key) ?? print()
  recent.delete(key)
  recent.set(key, printed)
  printed.catch(() => recent.delete(key))
  for (const oldest of recent.keys()) {
    if (recent.size <= KEPT) break
    recent.delete(oldest)
  }
  return printed
}
