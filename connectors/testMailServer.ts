import net, { type AddressInfo } from 'node:net';

/** Where a mail server can fail: at its greeting, at a command, or at the mail itself. */
export type Moment = 'greeting' | 'EHLO' | 'STARTTLS' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'content';

/** A real mail server on loopback that takes mails and answers as it is told to. */
export class TestMailServer {
  /** What it says at a moment instead of yes; `reset` cuts the connection, `silence` says nothing any more. */
  readonly says: Partial<Record<Moment, string>> = {};
  /** The mails it was given, headers and all. */
  readonly mails: string[] = [];
  /** The commands it was given, in order. */
  readonly commands: string[] = [];
  readonly #server = net.createServer((socket) => this.#talk(socket));
  readonly #sockets = new Set<net.Socket>();

  async start(): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((ended) => this.#server.close(ended));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Forgets all it was told and given. */
  clear(): void {
    for (const moment of Object.keys(this.says)) Reflect.deleteProperty(this.says, moment);
    this.mails.length = 0;
    this.commands.length = 0;
  }

  #talk(socket: net.Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    let unread = '';
    let inMail = false;
    socket.on('data', (bytes) => {
      unread += bytes.toString('latin1');
      for (let end = endOf(unread, inMail); end !== -1; end = endOf(unread, inMail)) {
        const said = unread.slice(0, end);
        unread = unread.slice(end);
        inMail = inMail ? this.#take(socket, said) : this.#obey(socket, said.trim());
      }
    });
    this.#say(socket, 'greeting', '220 mail.test ready');
  }

  /** Answers a command; true when a mail follows. */
  #obey(socket: net.Socket, command: string): boolean {
    this.commands.push(command);
    const word = command.slice(0, 4).toUpperCase();
    const moment = (
      { STAR: 'STARTTLS', DATA: 'DATA', AUTH: 'AUTH', MAIL: 'MAIL', RCPT: 'RCPT', EHLO: 'EHLO' } as const
    )[word];
    this.#say(socket, moment, usual[word] ?? '250 OK');
    return moment === 'DATA' && this.says.DATA === undefined;
  }

  #take(socket: net.Socket, mail: string): boolean {
    this.mails.push(mail);
    this.#say(socket, 'content', '250 OK queued');
    return false;
  }

  #say(socket: net.Socket, moment: Moment | undefined, yes: string): void {
    const said = (moment === undefined ? undefined : this.says[moment]) ?? yes;
    if (said === 'reset') socket.resetAndDestroy();
    else if (said !== 'silence') socket.write(`${said}\r\n`);
  }
}

const usual: Readonly<Record<string, string>> = {
  EHLO: '250-mail.test\r\n250-AUTH PLAIN LOGIN\r\n250 8BITMIME',
  STAR: '502 not here',
  AUTH: '235 welcome',
  DATA: '354 go on',
  QUIT: '221 bye',
};

/** Where the next command, or the mail, ends; -1 while it is not all there. */
function endOf(unread: string, inMail: boolean): number {
  const mark = inMail ? '\r\n.\r\n' : '\r\n';
  const at = unread.indexOf(mark);
  return at === -1 ? -1 : at + mark.length;
}
