import { afterAll } from '@jest/globals';
import { TestMailServer } from '../../../connectors/testMailServer.ts';
import { vendor } from '../vendor.ts';
import { read, type Mail } from './mime.ts';

/** A mail server, to which n8n speaks directly. It has to be started before the workflow is published. */
export function mailServer() {
  const server = new TestMailServer();
  afterAll(() => server.stop());
  const account = { user: 'referrals', password: 'example', host: '127.0.0.1', secure: false, disableStartTls: true };
  return {
    vendor: vendor({
      hosts: [],
      description: null,
      strict: true,
      credentials: {
        get smtp() {
          return { ...account, port: server.port };
        },
      },
      answers: () => () => undefined,
    }),
    start: () => server.start(),
    /** The mails so far, also those of the second delivery once a scenario is over. */
    mails: (): Mail[] => server.mails.map((mail) => read(mail.replace(END, ''))),
  };
}

/** The dot that ends a mail on its way. */
const END = /\r\n\.\r\n$/;
