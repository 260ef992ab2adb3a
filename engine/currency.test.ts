import { sayMoney } from './currency.ts';

test.each<[number, string, string]>([
  [8_000, 'USD', '80.00 USD'],
  [5, 'USD', '0.05 USD'],
  [0, 'EUR', '0.00 EUR'],
  [-123_456_789, 'USD', '-1,234,567.89 USD'],
  [8_000, 'JPY', '8,000 JPY'],
  [8_000, 'KWD', '8.000 KWD'],
  [900_000_000_000, 'USD', '9,000,000,000.00 USD'],
  [100, 'constructor', '1.00 constructor'],
])('%d in %s is %s', (amountMinor, currency, text) => {
  expect(sayMoney(amountMinor, currency)).toBe(text);
});
