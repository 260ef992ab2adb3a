import { refused } from '@referral-kit/connectors';
import type { LiveProgram, ServerContext } from '../context.ts';
import { quantityInWords } from '../pages/figures.ts';
import { sectionsOf } from '../reports/figures.ts';
import type { Figure, Section, SectionName } from '../reports/figures.ts';
import type { Delivery } from '../store/store.ts';
import { sayBy } from './message.ts';
import type { Perform, Said } from './message.ts';

/** Sends a report to the team, with the numbers as they are now. */
export async function sendReport(context: ServerContext, delivery: Delivery, perform: Perform): Promise<Said> {
  const live = context.programs.get(delivery.program);
  if (live === undefined) return refused(`The program "${delivery.program}" is not live any more.`);
  const { from, until, show, channel } = delivery.effect.with as unknown as ReportOrder;
  const sections = await sectionsOf(context, live, show, { from, until });
  const title = `${live.program.name}: ${dayOf(live, from)} to ${dayOf(live, until)}`;
  const link = `${context.baseUrl}/admin?program=${encodeURIComponent(live.id)}`;
  const body = [title, ...sections.map(sectionInWords), link].join('\n\n');
  const text = { subject: '{{report.title}}', body: '{{report.body}}' };
  const moment = { file: live.program, live: live.program, values: { report: { title, body } } };
  return sayBy(channel, { context, delivery, moment, text, person: undefined, perform });
}

interface ReportOrder {
  readonly from: string;
  readonly until: string;
  readonly show: readonly SectionName[];
  readonly channel: string;
}

/** `New referrals: 12`, line by line under the title of the section. */
export function sectionInWords({ title, figures }: Section): string {
  const lines = figures.map((figure) => `${figure.label}: ${figureInWords(figure)}`);
  return [title, ...(lines.length === 0 ? ['Nothing.'] : lines)].join('\n');
}

function figureInWords({ number, unit }: Figure): string {
  if (unit === 'count') return number.toLocaleString('en');
  return unit === 'percent' ? `${number} %` : quantityInWords(number, unit);
}

function dayOf({ program: { timezone = 'UTC' } }: LiveProgram, at: string): string {
  const day = { timeZone: timezone, day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Date(at).toLocaleDateString('en-GB', day);
}
