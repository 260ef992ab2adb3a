import type { Effect, Program } from '@referral-kit/engine';
import { asWords, plain } from '../words.ts';

/** `E-mail to Anna Keller: Thank you`, `Slack: post message`. */
export function effectInWords(effect: Effect, program: Program, nameOf: (person: string) => string): string {
  if (effect.do === 'webhook.send')
    return `Webhook to a subscriber: ${asWords(plain(effect.with['type'])).toLowerCase()}`;
  if (effect.do === 'report.send') return 'Report to your team';
  if (effect.do !== 'message.send') {
    const [connection = '', action = ''] = effect.do.split('.');
    return `${asWords(connection)}: ${asWords(action).toLowerCase()}`;
  }
  const [message, channel] = [plain(effect.with['message']), plain(effect.with['channel'])];
  const to = effect.to === null ? 'staff' : nameOf(effect.to);
  return `${channels[channel] ?? asWords(channel)} to ${to}: ${messageInWords(message, program)}`;
}

const channels: Readonly<Record<string, string>> = { email: 'E-mail', sms: 'Text message', slack: 'Slack message' };

/** The subject of a message, without placeholders; else its id as words. */
function messageInWords(id: string, program: Program): string {
  const texts = program.messages?.find((message) => message.id === id)?.text ?? {};
  const subject = (texts[program.locale ?? 'en'] ?? Object.values(texts)[0])?.subject;
  return subject === undefined || subject.includes('{') ? asWords(id) : subject;
}
