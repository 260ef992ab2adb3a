/** A mail as people see it. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Writes a mail as it travels. */
export function written({ from, to, subject, text }: Mail): string {
  const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, 'Message-ID: <1@mail.example.com>'];
  return [...head, '', text].join('\r\n');
}

/** Reads a mail of one part in plain English: in other languages more would have to be decoded. */
export function read(mime: string): Mail {
  const [head = '', ...rest] = mime.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  const body = rest.join('\n\n').replaceAll('\r\n', '\n').trim();
  const text = header('Content-Transfer-Encoding') === 'quoted-printable' ? body.replaceAll('=\n', '') : body;
  return { from: header('From'), to: header('To'), subject: header('Subject'), text };
}
