/** How many digits the minor unit of a currency has (ISO 4217); two where nothing else is listed. */
const minorDigits: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** An amount for people, the same on every host: `sayMoney(8000, 'USD')` is `80.00 USD`. */
export function sayMoney(amountMinor: number, currency: string): string {
  const digits = digitsOf(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const text = String(Math.abs(Math.trunc(amountMinor))).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return digits === 0 ? `${sign}${whole} ${currency}` : `${sign}${whole}.${text.slice(-digits)} ${currency}`;
}

/** How many minor units one unit of a currency has: 100 for USD, 1 for JPY. */
export function majorUnit(currency: string): number {
  return 10 ** digitsOf(currency);
}

function digitsOf(currency: string): number {
  return Object.hasOwn(minorDigits, currency) ? (minorDigits[currency] ?? 2) : 2;
}
