import type { Forecast, Heap, RewardForecast, StageForecast } from '../forecast.ts';
import { count, sayQuantity } from './comparison.ts';
import type { ProgramWords } from './comparison.ts';

/** Says what a program owes and may come to owe; an estimate is called one, with the sample it rests on. */
export function sayForecast(forecast: Forecast, words: ProgramWords): string[] {
  const { rewards, owedBack, underWay } = forecast;
  const told = [
    ...rewards.flatMap((reward) => sayReward(reward, forecast, words)),
    ...(owedBack ?? []).map(
      ({ people, quantity, unit }) =>
        `${count(people, 'person owes', 'people owe')} ${sayQuantity(quantity, unit)} back.`,
    ),
    ...underWay.map((stage) => sayStage(stage, forecast.leastSample, words)),
  ];
  return told.length > 0 ? told : ['Nothing is owed, and no referral is under way.'];
}

function sayReward(reward: RewardForecast, { horizons }: Forecast, words: ProgramWords): string[] {
  const { rule, unit, available, held, later, waiting } = reward;
  const amount = ({ quantity }: Heap): string => sayQuantity(quantity, unit);
  const maturing = reward.maturing.map((heap, index) => `${amount(heap)} within ${horizons[index]!.days} days`);
  const parts = [
    ...(held.count - waiting.count > 0 ? [`becomes available: ${maturing.join(', ')}`] : []),
    ...(later.count > 0 ? [`${amount(later)} after that`] : []),
    ...(waiting.count > 0 ? [`${amount(waiting)} once somebody acts`] : []),
  ];
  if (available.count + held.count === 0) return [];
  const due = `${words.reward(rule)}: ${amount(available)} due now`;
  return [held.count === 0 ? `${due}.` : `${due}, ${amount(held)} held (${parts.join('; ')}).`];
}

function sayStage(forecast: StageForecast, leastSample: number, words: ProgramWords): string {
  const { stage, referrals, sample, qualified, expected } = forecast;
  const who = `${count(referrals, 'referral is', 'referrals are')} under way in ${words.stage(stage)}`;
  if (expected === null) {
    const known = sample === 0 ? 'none that came through it has' : `only ${count(sample, 'has', 'have')}`;
    return `${who}; what they will earn is not estimated: ${known} qualified or ended so far, at least ${leastSample} are needed.`;
  }
  const sums = expected.map(({ rule, quantity, unit }) => `${sayQuantity(quantity, unit)} of ${words.reward(rule)}`);
  const earn = sums.length === 0 ? 'nothing more' : sums.join(', ');
  return `${who}. Estimate: they earn ${earn}. Of ${sample} that came through this stage and have qualified or ended, ${qualified} qualified.`;
}
