import { readFileSync } from 'node:fs';
import { diagram } from './diagram.ts';
import { readProgram, type Program } from './program.ts';

const samples = ['iv-clinic', 'b2b-saas', 'shop'];
const sample = (name: string): Program =>
  readProgram(JSON.parse(readFileSync(new URL(`../templates/programs/${name}.json`, import.meta.url), 'utf8')));

/** Every form a line may have; texts hold nothing that Mermaid reads. */
const TEXT = String.raw`(?:[\p{L}\p{M}\p{N} .,'()/-]|#\d+;)+`;
const forms = [
  'stateDiagram-v2',
  `  state "${TEXT}" as \\w+`,
  String.raw`  (?:\[\*\]|\w+) --> (?:\[\*\]|\w+)`,
  String.raw`  \w+ --> \w+ : ` + TEXT,
  String.raw`  note right of \w+`,
  `    ${TEXT}`,
  '  end note',
  String.raw`  classDef \w+ [\w:-]+`,
  String.raw`  class \w+(?:, \w+)* \w+`,
].map((form) => new RegExp(`^${form}$`, 'u'));

/** What remains when the texts are taken out: which stages, arrows and notes there are. */
const shapeOf = (text: string): string => text.replaceAll(/"[^"]*"| : .*$|^ {4}.*$/gm, '');

describe.each(samples)('the diagram of %s', (name) => {
  const program = sample(name);
  const lines = diagram(program).trimEnd().split('\n');

  test('has nothing but lines of the forms it knows', () => {
    expect(lines.filter((line) => !forms.some((form) => form.test(line)))).toEqual([]);
  });

  test('shows every stage by its label, and each reward where it is earned', () => {
    const text = lines.join('\n');
    const shown = (label: string) =>
      text.includes(label.replaceAll(/[^\p{L}\p{N} .,'()/-]/gu, (sign) => `#${sign.codePointAt(0)};`));
    const labels = [...program.lifecycle.stages, ...program.rewards].map(({ id, label }) => label ?? id);
    expect(labels.filter((label) => !shown(label))).toEqual([]);
  });
});

test('the diagram of the clinic', () => {
  expect(diagram(sample('iv-clinic')).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "Name received" as s1',
    '  state "Registered as a patient" as s2',
    '  state "Visit booked" as s3',
    '  state "First visit attended (qualifies)" as s4',
    '  state "Gone quiet" as s5',
    '  state "First visit refunded (no longer qualifies)" as s6',
    '  [*] --> s1',
    '  s1 --> s2 : the friend registered',
    '  s5 --> s2 : the friend registered',
    '  s1 --> s3 : an appointment was booked',
    '  s2 --> s3 : an appointment was booked',
    '  s5 --> s3 : an appointment was booked',
    '  s3 --> s2 : the appointment was canceled',
    '  s1 --> s4 : the appointment was attended',
    '  s2 --> s4 : the appointment was attended',
    '  s3 --> s4 : the appointment was attended',
    '  s5 --> s4 : the appointment was attended',
    '  s4 --> s6 : the purchase was refunded, if its conditions are met',
    '  s1 --> s5 : after 60 days',
    '  s2 --> s5 : after 60 days',
    '  s6 --> [*]',
    '  note right of s2',
    '    The friend#58; 20 percent off the first drip',
    '  end note',
    '  note right of s4',
    '    The advocate#58; 50 dollars of credit, held for 14 days',
    '    The advocate#58; Cash for every new patient, more from the eleventh on, held for 30 days, to be approved',
    '  end note',
    '  state "In any stage" as anyStage',
    '  note right of anyStage',
    '    The advocate#58; 10 percent of what the patient pays in the first year, held for 30 days, when a purchase was made',
    '  end note',
    '  classDef qualifying stroke-width:4px',
    '  class s4 qualifying',
    '  classDef final stroke-dasharray:4',
    '  class s6 final',
    '',
  ]);
});

test('a transition from anywhere comes from every stage that a referral can leave, and tells its timer and its condition', () => {
  const shop = sample('shop');
  const lifecycle: Program['lifecycle'] = {
    initial: 'new',
    stages: [{ id: 'new' }, { id: 'in-talks', label: 'In talks' }, { id: 'gone', final: true }, { id: 'forgotten' }],
    transitions: [
      { on: 'demo.givenTwice', to: 'in-talks', when: { condition: 'byPartner' } },
      { on: { after: '30 days', since: 'in-talks' }, to: 'gone' },
    ],
  };
  const tea = {
    id: 'cup-ofTea',
    to: 'invitee',
    on: { enter: 'in-talks' },
    give: { kind: 'gift', item: 'tea' },
  } as const;
  expect(diagram({ ...shop, rewards: [tea], lifecycle }).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "new" as s1',
    '  state "In talks" as s2',
    '  state "gone" as s3',
    '  state "forgotten" as s4',
    '  [*] --> s1',
    '  s1 --> s2 : demo given twice, if by partner',
    '  s1 --> s3 : 30 days after In talks',
    '  s2 --> s3 : 30 days after In talks',
    '  s3 --> [*]',
    '  note right of s2',
    '    The friend#58; cup of tea',
    '  end note',
    '  classDef final stroke-dasharray:4',
    '  class s3 final',
    '',
  ]);
});

test.each([
  ['the end of a note', 'end note'],
  ['the end of a note on a line of its own', 'thanks\nEnd  Note\nclassDef x fill:#f00'],
  ['a direction', 'direction LR'],
  ['a direction in other letters', 'Direction\tTBs'],
  ['quotes and arrows', '"quoted" --> [*]'],
  ['colons and semicolons', 'a : b ; c'],
  ['comments and directives', '%% no %%{init: {"theme":"dark"}}%%'],
  ['markup', '<script>alert(1)</script> <<fork>> [[join]]'],
  ['a code', '#quot; #35; &quot;'],
  ["Mermaid's own marks for codes", 'ﬂ°°60¶ß'],
  ['a composite state', '} state "x" as y {'],
  ['a style', 'style s1 fill:#fff; classDef s1 fill:#f00;'],
  ['a link', 'click s1 href "https://example.com"'],
  ['characters beyond the first plane, broken ones and turned ones', '😀 \ud800 \u202e'],
  ['a name of JavaScript', '__proto__'],
  ['nothing to see', ' \n '],
])('no label breaks it: %s', (_, label) => {
  for (const name of samples) {
    const program = sample(name);
    const relabelled = <T extends object>(all: readonly T[], own: string) => all.map((one) => ({ ...one, label: own }));
    const labelled = (own: string): string =>
      diagram({
        ...program,
        lifecycle: { ...program.lifecycle, stages: relabelled(program.lifecycle.stages, own) },
        rewards: relabelled(program.rewards, own),
      });
    const text = labelled(label);
    expect(shapeOf(text)).toBe(shapeOf(labelled('plain')));
    expect(text.split('\n').filter((line) => line !== '' && !forms.some((form) => form.test(line)))).toEqual([]);
    expect(text).not.toMatch(/direction\s+(?:TB|BT|RL|LR)|\S.*end note/i);
  }
});
