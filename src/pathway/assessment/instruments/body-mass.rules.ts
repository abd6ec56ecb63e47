/**
 * Body mass index from pounds and inches, to one decimal. Part of the referral criteria beside the EAT-26.
 * Source: weight in kilograms over height in metres squared; eat-26.com gives 18.0 for 105 lb and 64 in.
 */
export function bodyMassIndex({ pounds, inches }: { readonly pounds: number, readonly inches: number }): number {
  const metres = inches * 0.0254
  return Math.round(pounds * 0.45359237 / metres ** 2 * 10) / 10
}
