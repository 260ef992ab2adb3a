/** Where a text stops being JSON, as an offset; its length when it merely ends too early. `JSON.parse` does not always tell. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let state = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    token.lastIndex = at;
    const [whole] = token.exec(text) ?? [];
    const next = whole === undefined ? undefined : after(kindOf(whole), state, open);
    if (whole === undefined || next === undefined) return at;
    state = next;
    at = skipSpace(text, at + whole.length);
  }
  return text.length;
}

const token =
  /[{}[\]:,]|"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\r\n]*/y;

/** What may stand in each state, and what that leads to. */
const value = { '{': 'open', '[': 'open', text: 'done', other: 'done' };
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  value,
  'value or ]': { ...value, ']': 'close' },
  key: { text: 'colon' },
  'key or }': { text: 'colon', '}': 'close' },
  colon: { ':': 'value' },
  'in {': { ',': 'key', '}': 'close' },
  'in [': { ',': 'value', ']': 'close' },
  end: {},
};

/** The state after a token; undefined when the token may not stand there. `open` has the brackets around. */
function after(kind: string, state: string, open: string[]): string | undefined {
  const step = rules[state]?.[kind];
  if (step === 'open') {
    open.push(kind);
    return kind === '{' ? 'key or }' : 'value or ]';
  }
  if (step === 'close') open.pop();
  return step === 'close' || step === 'done' ? around(open) : step;
}

function around(open: readonly string[]): string {
  const bracket = open.at(-1);
  return bracket === undefined ? 'end' : `in ${bracket}`;
}

function kindOf(whole: string): string {
  if (whole.startsWith('"')) return 'text';
  return /[{}[\]:,]/.test(whole) ? whole : 'other';
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}
