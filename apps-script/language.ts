/**
 * Methods the engine uses that the language got after 2019. Google does not say which of them its runtime has, so those that are missing
 * are put in, before anything else runs.
 */
function put(owner: object, name: string, method: (this: never, ...args: never[]) => unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value: method, writable: true, configurable: true });
}

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

put(Array.prototype, 'at', at);
put(String.prototype, 'at', at);
put(Object, 'hasOwn', (owner: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(owner, name));

put(String.prototype, 'replaceAll', function (this: string, found: string | RegExp, by: string) {
  return typeof found === 'string' ? this.split(found).join(by) : this.replace(found, by);
});

put(String.prototype, 'matchAll', function (this: string, pattern: RegExp) {
  const all: RegExpExecArray[] = [];
  const each = new RegExp(pattern.source, pattern.flags);
  for (let match = each.exec(this); match !== null; match = each.exec(this)) {
    all.push(match);
    if (match[0] === '') each.lastIndex += 1;
  }
  return all;
});
