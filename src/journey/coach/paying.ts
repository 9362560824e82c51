/** How titles of a moment of paying begin to sound, in English, Spanish and German. */
const PAYING =
  /(?:^|[^\p{L}])(?:bill|invoice|pay|pays|paying|payment|pago|paga|factura|recibo|cobro|rechnung|zahlt|zahlung)(?![\p{L}])/iu

/** Says whether a title speaks of the bill or of paying it. */
export function speaksOfPaying(title: string): boolean {
  return PAYING.test(title)
}
