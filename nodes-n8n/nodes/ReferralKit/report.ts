import { given } from '../shared/server';
import { choice, filters } from './fields';
import type { Operation } from './operation';

/** Figures for people. */
export const report: readonly Operation[] = [
  {
    name: 'Get',
    value: 'get',
    action: 'Get a report',
    description: 'Get what came of the program in a period, or how it stands',
    fields: [
      choice('report', 'Report', {
        performance: 'Performance',
        funnel: 'Funnel',
        leaderboard: 'Leaderboard',
        liability: 'Liability',
        stuck: 'Stuck',
        thresholds: 'Thresholds',
      }),
      choice('period', 'Period', {
        month: 'This Month',
        'last-month': 'Last Month',
        week: 'This Week',
        custom: 'From and To',
      }),
      {
        ...filters([
          { displayName: 'From', name: 'from', type: 'dateTime', default: '', description: 'Not before' },
          { displayName: 'To', name: 'to', type: 'dateTime', default: '', description: 'Before' },
        ]),
        displayOptions: { show: { period: ['custom'] } },
      },
    ],
    run: (item) => {
      const period = item.get('period');
      const span = period === 'custom' ? item.more('filters') : given({ period });
      return item.read(`/v1/reports/${item.get('report')}`, span);
    },
  },
];
