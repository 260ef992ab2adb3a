import { exactly, inWords, quantityInWords, span, when } from './figures.ts';
import type { Moment } from './figures.ts';
import { chooseLanguage, inLanguage } from './texts.ts';

const moment: Moment = { now: Date.parse('2026-03-25T15:00:00Z'), timezone: 'America/New_York', language: 'en' };

describe('Dates', () => {
  it('are said as seen from now, in the zone of the program', () => {
    const words = [
      '2026-03-25T03:59:00Z',
      '2026-03-25T04:00:00Z',
      '2026-03-26T12:00:00Z',
      '2026-03-09T15:00:00Z',
      '2025-03-09T15:00:00Z',
    ];
    expect(words.map((at) => inWords(at, moment))).toEqual([
      'yesterday, 23:59',
      'today, 00:00',
      'tomorrow, 08:00',
      '9 March',
      '9 March 2025',
    ]);
    expect(inWords('2026-03-24T15:00:00Z', { ...moment, language: 'de' })).toBe('gestern, 11:00');
  });

  it('give the exact instant on hover', () => {
    expect(exactly('2026-03-09T15:00:00Z', moment)).toMatch(
      /^Monday,? 9 March 2026 at 11:00:00 .*\(2026-03-09T15:00:00Z\)$/,
    );
    expect(when('2026-03-09T15:00:00Z', moment).text).toContain('datetime="2026-03-09T15:00:00Z"');
    expect(when(null, moment).text).toContain('–');
  });
});

describe('Periods', () => {
  it('begin and end at midnight of the program’s zone, also where the clocks change', () => {
    expect(span('week', moment)).toEqual({ from: '2026-03-23T04:00:00.000Z', to: '2026-03-30T04:00:00.000Z' });
    expect(span('month', moment)).toEqual({ from: '2026-03-01T05:00:00.000Z', to: '2026-04-01T04:00:00.000Z' });
    expect(span('last-month', moment)).toEqual({ from: '2026-02-01T05:00:00.000Z', to: '2026-03-01T05:00:00.000Z' });
    expect(span('month', { ...moment, now: Date.parse('2026-12-31T23:00:00Z') }).to).toBe('2027-01-01T05:00:00.000Z');
  });

  it('take days that somebody chose, the last one included, and leave out what is no day', () => {
    expect(span('custom', moment, { from: '2026-03-08', to: '2026-03-08' })).toEqual({
      from: '2026-03-08T05:00:00.000Z',
      to: '2026-03-09T04:00:00.000Z',
    });
    expect(span('custom', moment, { from: '2026-13-40', to: '' })).toEqual({});
    expect(span('', moment)).toEqual({});
  });
});

describe('Amounts', () => {
  it('say their currency, with the places it has', () => {
    expect(quantityInWords(5000, 'USD')).toBe('50.00 USD');
    expect(quantityInWords(123_456_789, 'USD')).toBe('1,234,567.89 USD');
    expect(quantityInWords(5000, 'JPY')).toBe('5,000 JPY');
    expect(quantityInWords(5000, 'EUR', 'de')).toBe('50,00 EUR');
    expect([quantityInWords(1, 'points'), quantityInWords(20, 'points'), quantityInWords(1, 'piece')]).toEqual([
      '1 point',
      '20 points',
      '1 piece',
    ]);
  });
});

describe('Languages', () => {
  it('are chosen by the visitor’s wishes, then the program’s', () => {
    expect(chooseLanguage('fr, de-AT;q=0.8, en;q=0.9', 'de')).toBe('en');
    expect(chooseLanguage('de;q=0', 'de')).toBe('de');
    expect(chooseLanguage('fr', 'de-DE')).toBe('de');
    expect(chooseLanguage(undefined, undefined)).toBe('en');
    expect(chooseLanguage(';;q=x,,', 'pt')).toBe('en');
  });

  it('of a text fall back to what it has', () => {
    expect(inLanguage({ 'de-AT': 'Servus', en: 'Hello' }, 'de')).toBe('Servus');
    expect(inLanguage({ fr: 'Salut' }, 'en')).toBe('Salut');
    expect(inLanguage(undefined, 'en')).toBeNull();
  });
});
