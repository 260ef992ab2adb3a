/** Runs one step of the app, however it is packed. */
export interface App {
  create(key: string, inputData: object): Promise<Output>;
  search(key: string, inputData: object): Promise<Output[]>;
  /** What Zapier shows when it asks for examples; for a scheduled trigger, what it finds. */
  trigger(key: string, inputData?: object): Promise<Output[]>;
}

export type Output = Readonly<Record<string, unknown>>;

/** One step of a Zap and what has to come of it. */
export interface Scene {
  readonly it: string;
  readonly step: string;
  readonly play: (app: App, props: Props) => Promise<unknown>;
  readonly expected: unknown;
}

/** What earlier scenes left behind. */
export interface Props {
  referral: string;
  participant: string;
  credit: string;
  cash: string;
}

const who = (email: string) => ({ email });
const one = (more: object) => expect.arrayContaining([expect.objectContaining(more)]) as unknown;
const anId = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}`)) as unknown;

/**
 * A referral from its beginning to its end, through every action, search and trigger of the app, in this order. The same story is
 * played by the source and by the build.
 */
export const story: readonly Scene[] = [
  {
    it: 'adds a participant, who gets a code and a link',
    step: 'add_participant',
    play: async (app, props) => {
      const added = await app.create('add_participant', {
        ...who('cy@example.com'),
        first_name: 'Cy',
        role: 'author',
        share_code: 'CY-READS',
      });
      props.participant = String(added['id']);
      return added;
    },
    expected: { id: anId('p_'), name: 'Cy', role: 'author', share_code: 'CY-READS', email: 'cy@example.com' },
  },
  {
    it: 'logs a referral with a field of the program, which a rule flags',
    step: 'log_referral',
    play: async (app, props) => {
      const logged = await app.create('log_referral', {
        advocate_code: 'CY-READS',
        invitee_email: 'dot@example.com',
        invitee_first_name: 'Dot',
        field__genre: 'poetry',
      });
      props.referral = String(logged['id']);
      return logged;
    },
    expected: { id: anId('r_'), name: 'Dot', stage: 'submitted', verdict: 'flagged', advocate_name: 'Cy' },
  },
  {
    it: 'logs another, which a person has to look at',
    step: 'log_referral',
    play: (app) =>
      app.create('log_referral', {
        advocate_code: 'CY-READS',
        invitee_email: 'cato@example.com',
        field__genre: 'reviews',
      }),
    expected: { verdict: 'review' },
  },
  {
    it: 'sends an event of the program’s own, which moves the referral',
    step: 'send_event',
    play: (app) =>
      app.create('send_event', { type: 'evening.visited', ...who('dot@example.com'), event_id: 'evening-1' }),
    expected: { outcome: 'decided', stage: 'visited', id: 'zapier/evening-1' },
  },
  {
    it: 'moves it by hand',
    step: 'move_referral',
    play: (app, { referral }) =>
      app.create('move_referral', { referral_id: referral, to: 'submitted', reason: 'It was another evening' }),
    expected: { outcome: 'decided', stage: 'submitted' },
  },
  {
    it: 'records a purchase in people’s words, which earns',
    step: 'record_purchase',
    play: (app) => app.create('record_purchase', { order_id: 'order-1', amount: '149.90', ...who('dot@example.com') }),
    expected: { outcome: 'decided', stage: 'joined', rewards: 'credit: held, cash: held' },
  },
  {
    it: 'finds the rewards of the referral, the newest first',
    step: 'find_reward',
    play: async (app, props) => {
      const found = await app.search('find_reward', { referral_id: props.referral, state: 'held' });
      [props.cash, props.credit] = [String(found[0]?.['id']), String(found[1]?.['id'])];
      return found;
    },
    expected: [
      { reward: 'cash', amount: '5.00', recipient_name: 'Cy', waits_for: 'approval' },
      { reward: 'credit', amount: '12.50', unit: 'USD', recipient_email: 'cy@example.com' },
    ],
  },
  {
    it: 'approves shop credit',
    step: 'approve_reward',
    play: (app, { credit }) => app.create('approve_reward', { reward_id: credit }),
    expected: { outcome: 'decided', rewards: 'credit: available' },
  },
  {
    it: 'notes that it was given',
    step: 'mark_reward_fulfilled',
    play: (app, { credit }) => app.create('mark_reward_fulfilled', { reward_id: credit, reference: 'GIFT-77' }),
    expected: { outcome: 'decided', rewards: 'credit: fulfilled' },
  },
  {
    it: 'qualifies a referral by e-mail',
    step: 'qualify_referral',
    play: async (app) => {
      await app.create('log_referral', { advocate_code: 'CY-READS', invitee_email: 'eli@example.com' });
      return app.create('qualify_referral', who('eli@example.com'));
    },
    expected: { outcome: 'decided', stage: 'joined' },
  },
  {
    it: 'records the refund of the purchase, which takes back what it earned',
    step: 'record_refund',
    play: (app) => app.create('record_refund', { order_id: 'order-1', amount: '149.90', ...who('dot@example.com') }),
    expected: { outcome: 'decided', stage: 'left', rewards: 'thanks: reversed, credit: reversed, cash: reversed' },
  },
  {
    it: 'evaluates rules without a server',
    step: 'evaluate_rules',
    play: (app) =>
      app.create('evaluate_rules', {
        program_file: JSON.stringify(smallProgram),
        events: JSON.stringify([
          {
            id: '1',
            type: 'advocate.joined',
            at: '2026-03-01T09:00:00Z',
            who: { email: 'ada@example.com', code: 'ADA' },
          },
          {
            id: '2',
            type: 'referral.submitted',
            at: '2026-03-02T09:00:00Z',
            who: { email: 'ben@example.com', code: 'ADA' },
          },
        ]),
      }),
    expected: { outcome: 'decided', decisions: expect.stringContaining('"kind":"points"') },
  },
  {
    it: 'adds points by hand, with a reason',
    step: 'adjust_points',
    play: (app, { participant }) =>
      app.create('adjust_points', { participant_id: participant, points: 7, reason: 'Helped at the bar' }),
    expected: { outcome: 'decided' },
  },
  {
    it: 'finds the participant by the share code',
    step: 'find_participant',
    play: (app) => app.search('find_participant', { share_code: 'CY-READS' }),
    expected: [{ email: 'cy@example.com', tier: 'gold', referrals: 2, qualified: 1 }],
  },
  {
    it: 'finds the referral by the e-mail address',
    step: 'find_referral',
    play: (app) => app.search('find_referral', { invitee_email: 'dot@example.com' }),
    expected: [{ name: 'Dot', stage: 'left' }],
  },
  {
    it: 'finds the referral by its own code',
    step: 'find_referral',
    play: async (app) => {
      const [{ referral_code: code } = {}] = await app.search('find_referral', { invitee_email: 'dot@example.com' });
      return app.search('find_referral', { code });
    },
    expected: [{ name: 'Dot', stage: 'left' }],
  },
  {
    it: 'finds nobody without failing',
    step: 'find_referral',
    play: (app) => app.search('find_referral', { invitee_email: 'nobody@example.com' }),
    expected: [],
  },
  ...lists(),
  ...examples(),
];

const smallProgram = {
  id: 'small',
  name: 'Small',
  version: 1,
  currency: 'USD',
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }], transitions: [] },
  rewards: [{ id: 'thanks', to: 'advocate', on: { enter: 'submitted' }, give: { kind: 'points', amount: 5 } }],
};

function lists(): Scene[] {
  const expected: Record<string, unknown> = {
    program_list: [{ id: 'club', name: 'Book Club' }],
    stage_list: [{ id: 'submitted', name: 'Referral received' }, { id: 'visited' }, { id: 'joined' }, { id: 'left' }],
    reward_list: [{ id: 'thanks', name: 'thanks' }, { id: 'credit', name: 'Shop credit' }, { id: 'cash' }],
    role_list: [{ id: 'member' }, { id: 'author' }],
  };
  return Object.entries(expected).map(([step, rows]) => ({
    it: `fills the drop-down ${step}`,
    step,
    play: (app) => app.trigger(step),
    expected: rows,
  }));
}

/** What each trigger has to show by now, the newest first. */
function examples(): Scene[] {
  const expected: Record<string, [inputData: object, rows: unknown]> = {
    new_participant: [{}, one({ email: 'cy@example.com', share_code: 'CY-READS' })],
    new_referral: [{}, one({ name: 'Dot', referral_code: anId('') })],
    referral_stage_changed: [
      { stage: 'visited' },
      [{ name: 'Dot', previous_stage: 'submitted', new_stage: 'visited' }],
    ],
    referral_qualified: [{ program: 'club' }, one({ name: 'Dot', stage: 'left' })],
    referral_flagged: [{}, one({ name: 'Dot', rule: 'poets' })],
    review_due: [{}, [{ invitee_email: 'cato@example.com', rule: 'critics' }]],
    reward_due: [{ reward: 'credit' }, [{ reward: 'credit', recipient_name: 'Cy' }]],
    reward_fulfilled: [{}, [{ reward: 'credit' }]],
    points_changed: [{}, one({ participant_id: anId('p_'), change: 10 })],
    milestone_reached: [{}, [{ milestone: 'bookworm', name: 'Cy', tier: 'gold' }]],
    new_participant_scheduled: [{}, one({ email: 'cy@example.com' })],
    new_referral_scheduled: [{}, one({ invitee_email: 'eli@example.com' })],
    referral_qualified_scheduled: [{}, [{ invitee_email: 'eli@example.com' }]],
    reward_due_scheduled: [{ reward: 'thanks' }, one({ reward: 'thanks', amount: '10' })],
  };
  return Object.entries(expected).map(([step, [inputData, rows]]) => ({
    it: `shows what ${step} tells`,
    step,
    play: (app) => app.trigger(step, inputData),
    expected: rows,
  }));
}
