import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { cleanName, htmlOf, render, renderInput } from './render.ts';

const values = { advocate: { firstName: 'Ann & <Co>', points: 5 }, evil: { line: 'a\r\nBcc: x@y.example' } };

describe('render', () => {
  it('puts values in place, escaped for where they are read', () => {
    const template = 'Hi {{advocate.firstName}}, {{ advocate.points }}{{no.body}}{{advocate.none}}{{__proto__.x}}';
    expect(render(template, values, 'text')).toBe('Hi Ann & <Co>, 5');
    expect(render(template, values, 'html')).toBe('Hi Ann &amp; &lt;Co&gt;, 5');
    expect(render(template, values, 'slack')).toBe('Hi Ann &amp; &lt;Co&gt;, 5');
    expect(render('Re: {{evil.line}}\n', values, 'header')).toBe('Re: a Bcc: x@y.example');
  });

  it('keeps a number a number where a text is one placeholder', () => {
    const input = {
      count: '{{advocate.points}}',
      text: 'n={{advocate.points}}',
      list: ['{{advocate.points}}', null, true],
    };
    expect(renderInput(input, values, 'text')).toEqual({ count: 5, text: 'n=5', list: [5, null, true] });
  });

  it('links addresses in a mail and keeps its paragraphs', () => {
    const html = htmlOf('See {{link.share}}.\n\nBye\nAnn', { link: { share: 'https://kit.example/r/A?b=1&c' } });
    expect(html).toContain(
      '<p>See <a href="https://kit.example/r/A?b=1&amp;c">https://kit.example/r/A?b=1&amp;c</a>.</p>',
    );
    expect(html).toContain('<p>Bye<br>\nAnn</p>');
  });

  it('a name cannot change the shape of a mail, add a header or be rendered again', () => {
    const shape = (html: string) => html.replaceAll(/[^<>]/g, '');
    const plain = shape(htmlOf('Hi {{a.b}}, ok', { a: { b: 'Ann' } }));
    const evil = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<img src=x>', '"><script>', '{{a.c}}', 'a\u2028b', '\r\nBcc: x'),
    );
    const holds = fc.property(evil, evil, (first, second) => {
      const all = { a: { b: cleanName(first + second), c: 'SECRET' } };
      const html = htmlOf('Hi {{a.b}}, ok', all);
      const header = render('Hi {{a.b}}', { a: { b: first + second, c: 'SECRET' } }, 'header');
      return (
        shape(html) === plain &&
        !/[\r\n\u2028\u2029]/.test(header) &&
        !html.includes('SECRET') &&
        !header.includes('SECRET')
      );
    });
    expect(fc.check(holds, { numRuns: 5000 }).failed).toBe(false);
  });

  it('a name is short, without addresses of the web', () => {
    expect(cleanName('  Ann\u0000 Marie   van Dyk ')).toBe('Ann Marie van Dyk');
    expect(cleanName('Win https://evil.example/x now')).toBe('Win now');
    expect(cleanName('www.evil.example')).toBe('');
    expect(cleanName('evil.com')).toBe('evil. com');
    expect(cleanName('J. R. Ewing')).toBe('J. R. Ewing');
    expect(cleanName('x'.repeat(500))).toHaveLength(60);
    expect(cleanName(`${'x'.repeat(59)}😀`)).toBe('x'.repeat(59));
  });
});
