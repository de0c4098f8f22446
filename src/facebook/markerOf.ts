/** What tells a post from every other: the path of its short address, which is part of its text. */
export const markerOf = ({ code, number }: { code: string; number: number }): string =>
  `/go/${code}-${number}`
