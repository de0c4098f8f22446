const WEIGHTS = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]

/** The thirteenth digit that the first twelve ask for (Department of Provincial Administration, modulo 11). */
export function checkDigit(firstTwelve: string): number {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(firstTwelve[at]), 0)
  return (11 - (sum % 11)) % 10
}

/**
 * Whether thirteen digits are the number of a person. The first digit says the class of person, 1 to 8: those that
 * begin with 0 are juristic persons and offices, 978 and 979 are books.
 */
export const isNationalID = (digits: string): boolean =>
  /^[1-8]\d{12}$/.test(digits) && checkDigit(digits) === Number(digits[12])
