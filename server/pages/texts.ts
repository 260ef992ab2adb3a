/** The languages of the pages for advocates and friends. */
export type Language = 'en' | 'de';

/** The first language of an Accept-Language header that the pages speak. */
export function chooseLanguage(accept: string | undefined, usual: string | undefined): Language {
  const wanted = (accept ?? '')
    .slice(0, 500)
    .split(',')
    .map((entry) => {
      const [tag = '', quality = 'q=1'] = entry.trim().split(/\s*;\s*/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.slice(2)) || 0 };
    })
    .toSorted((a, b) => b.quality - a.quality);
  for (const { language, quality } of wanted) if (quality > 0 && isLanguage(language)) return language;
  const fallback = usual?.slice(0, 2);
  return isLanguage(fallback) ? fallback : 'en';
}

/** A text of the program in the page's language, else in the program's own, else in any it has. */
export function inLanguage(
  text: Readonly<Record<string, string>> | undefined,
  language: Language,
  usual = 'en',
): string | null {
  if (text === undefined) return null;
  const exact = text[language] ?? Object.entries(text).find(([tag]) => tag.startsWith(language))?.[1];
  return exact ?? text[usual] ?? Object.values(text)[0] ?? null;
}

const english = {
  skip: 'Skip to the content',
  yourReferrals: 'Your referrals',
  optional: 'optional',
  // Landing page
  refer: 'Refer a friend',
  referLead: 'It takes a minute. We write to your friend only once you send this.',
  you: 'You',
  yourName: 'Your name',
  yourEmail: 'Your e-mail',
  friend: 'Your friend',
  friendName: 'Friend’s name',
  friendEmail: 'Friend’s e-mail',
  friendPhone: 'Friend’s phone',
  moreAboutFriend: 'More about your friend',
  unknown: 'I don’t know',
  yes: 'Yes',
  no: 'No',
  send: 'Send referral',
  rewarded: 'How you are rewarded',
  ideal: 'What an ideal referral looks like',
  reachOut: 'How we reach out',
  questions: 'Questions and answers',
  accept: 'I accept the',
  terms: 'terms of this program',
  friendKnows: 'Please tell your friend first: we mention your name when we write.',
  mend: 'Please look at these fields again',
  // The friend's side
  invites: (name: string) => `${name} invites you`,
  somebodyInvites: 'A friend invites you',
  register: 'Accept the invitation',
  registerLead: 'Tell us who you are, and we take it from here.',
  name: 'Your name',
  email: 'Your e-mail',
  phone: 'Your phone',
  registered: (name: string) => `Welcome, ${name}`,
  registeredLead: 'Your invitation is accepted, and your friend’s recommendation counts.',
  whatYouGet: 'What happens next',
  registeredSteps: [
    'You take the next step with us whenever it suits you. Use the e-mail address you have just given.',
    'If a welcome gift belongs to your invitation, you receive it by e-mail.',
  ],
  // Errors of forms
  needYourName: 'Enter your name.',
  needFriendName: 'Enter your friend’s name.',
  needEmail: 'Enter an e-mail address, such as anna@example.com.',
  needFriendEmail: 'Enter your friend’s e-mail address, such as ben@example.com.',
  ownEmail: 'This is your own address. Enter your friend’s.',
  badPhone: 'Enter the number with its country code, such as +1 212 555 0100.',
  needTerms: 'Accept the terms to take part.',
  needNumber: 'Enter a number.',
  // After a referral
  thanks: (name: string) => `Thank you, ${name}`,
  thanksLead: (friend: string) => `We have received your referral of ${friend}.`,
  next: 'What happens next',
  nextSteps: (friend: string, reachOut: string | null) => [
    reachOut ?? `We reach out to ${friend}.`,
    'You see every step on your own page.',
    'As soon as you have earned something, we tell you, and why.',
  ],
  onceOnly: 'Somebody who is a customer already, or was invited before, keeps their first invitation.',
  shareTitle: 'Your share link',
  shareLead: 'Whoever comes by this link counts as your referral.',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
  shareText: 'I would like to invite you:',
  byMail: 'Send by e-mail',
  qr: 'QR code of your share link',
  anotherFriend: 'Refer another friend',
  // The advocate's page
  signIn: 'Your referrals',
  signInLead: 'Enter your e-mail, and we send you a link that signs you in. No password needed.',
  sendLink: 'Send me a link',
  linkSent: 'Look into your mailbox',
  linkSentLead:
    'If this address takes part in a program here, a link is on its way. It works once, within the next 15 minutes.',
  linkTitle: 'Welcome back',
  linkLead: 'One more click, and you are signed in on this device.',
  openPage: 'Open my page',
  linkUsed: 'This link has been used, or is too old',
  linkUsedLead: 'Each link works once, for 15 minutes. Ask for a new one.',
  newLink: 'Get a new link',
  signOut: 'Sign out',
  hello: (name: string) => `Hello ${name}`,
  helloNobody: 'Hello',
  balance: 'Your balance',
  held: 'Waiting',
  available: 'Available',
  paid: 'Paid out',
  points: 'Points',
  progress: 'Your friends',
  noReferrals: 'No friend yet',
  noReferralsLead: 'Send your link to somebody who would like this. Each friend and each reward will show up here.',
  joined: 'Referred',
  rewards: 'Your rewards',
  why: 'Why',
  history: 'What happened so far',
  inReview: 'Being checked',
  rejected: 'Not accepted',
  friendNoName: 'A friend',
  linkSubject: (program: string) => `Your link to ${program}`,
  linkMail: (link: string) =>
    `Hello,\n\nthis link opens your page, with your referrals and rewards. It works once, within the next 15 minutes:\n\n${link}\n\nIf you did not ask for it, you can delete this mail.\n`,
  // Anything that goes wrong
  notFound: 'There is nothing here',
  notFoundLead: 'The address may be mistyped, or the program has ended.',
  tooMany: 'Too many tries',
  tooManyLead: 'Please wait a minute, then try again.',
  broken: 'That did not work',
  brokenLead: 'Nothing was lost. Please try again in a moment.',
  refused: 'This form is too old',
  refusedLead: 'Go back, load the page again and repeat what you did.',
  back: 'Back',
};

export type Texts = typeof english;

const german: Texts = {
  skip: 'Zum Inhalt springen',
  yourReferrals: 'Ihre Empfehlungen',
  optional: 'freiwillig',
  refer: 'Jemanden empfehlen',
  referLead: 'Es dauert eine Minute. Wir schreiben erst, wenn Sie dies absenden.',
  you: 'Sie',
  yourName: 'Ihr Name',
  yourEmail: 'Ihre E-Mail',
  friend: 'Wen Sie empfehlen',
  friendName: 'Name der Person',
  friendEmail: 'E-Mail der Person',
  friendPhone: 'Telefon der Person',
  moreAboutFriend: 'Mehr über die Person',
  unknown: 'Weiß ich nicht',
  yes: 'Ja',
  no: 'Nein',
  send: 'Empfehlung absenden',
  rewarded: 'So werden Sie belohnt',
  ideal: 'Wen Sie am besten empfehlen',
  reachOut: 'So melden wir uns',
  questions: 'Fragen und Antworten',
  accept: 'Ich akzeptiere die',
  terms: 'Bedingungen dieses Programms',
  friendKnows: 'Bitte sagen Sie der Person vorher Bescheid: Wir nennen Ihren Namen, wenn wir schreiben.',
  mend: 'Bitte sehen Sie diese Felder noch einmal an',
  invites: (name) => `${name} lädt Sie ein`,
  somebodyInvites: 'Sie sind eingeladen',
  register: 'Einladung annehmen',
  registerLead: 'Sagen Sie uns, wer Sie sind; um den Rest kümmern wir uns.',
  name: 'Ihr Name',
  email: 'Ihre E-Mail',
  phone: 'Ihr Telefon',
  registered: (name) => `Willkommen, ${name}`,
  registeredLead: 'Ihre Einladung ist angenommen, und die Empfehlung zählt.',
  whatYouGet: 'So geht es weiter',
  registeredSteps: [
    'Den nächsten Schritt gehen Sie, wann es Ihnen passt, mit der E-Mail-Adresse von eben.',
    'Gehört ein Willkommensgeschenk zu Ihrer Einladung, kommt es per E-Mail.',
  ],
  needYourName: 'Geben Sie Ihren Namen ein.',
  needFriendName: 'Geben Sie den Namen der Person ein.',
  needEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel anna@example.com.',
  needFriendEmail: 'Geben Sie die E-Mail-Adresse der Person ein, zum Beispiel ben@example.com.',
  ownEmail: 'Das ist Ihre eigene Adresse. Geben Sie die der Person ein.',
  badPhone: 'Geben Sie die Nummer mit Landesvorwahl ein, zum Beispiel +49 30 1234567.',
  needTerms: 'Akzeptieren Sie die Bedingungen, um teilzunehmen.',
  needNumber: 'Geben Sie eine Zahl ein.',
  thanks: (name) => `Danke, ${name}`,
  thanksLead: (friend) => `Ihre Empfehlung von ${friend} ist angekommen.`,
  next: 'So geht es weiter',
  nextSteps: (friend, reachOut) => [
    reachOut ?? `Wir melden uns bei ${friend}.`,
    'Auf Ihrer eigenen Seite sehen Sie jeden Schritt.',
    'Sobald Sie etwas verdient haben, sagen wir Ihnen das, und warum.',
  ],
  onceOnly: 'Wer schon Kunde ist oder früher eingeladen wurde, behält seine erste Einladung.',
  shareTitle: 'Ihr Link zum Weitergeben',
  shareLead: 'Wer über diesen Link kommt, zählt als Ihre Empfehlung.',
  copy: 'Link kopieren',
  copied: 'Kopiert',
  share: 'Teilen',
  shareText: 'Ich möchte Sie einladen:',
  byMail: 'Per E-Mail senden',
  qr: 'QR-Code Ihres Links',
  anotherFriend: 'Noch jemanden empfehlen',
  signIn: 'Ihre Empfehlungen',
  signInLead: 'Geben Sie Ihre E-Mail ein; wir senden Ihnen einen Link, der Sie anmeldet. Ganz ohne Passwort.',
  sendLink: 'Link senden',
  linkSent: 'Sehen Sie in Ihr Postfach',
  linkSentLead:
    'Nimmt diese Adresse hier an einem Programm teil, ist ein Link unterwegs. Er gilt einmal, in den nächsten 15 Minuten.',
  linkTitle: 'Willkommen zurück',
  linkLead: 'Noch ein Klick, und Sie sind auf diesem Gerät angemeldet.',
  openPage: 'Meine Seite öffnen',
  linkUsed: 'Dieser Link wurde schon benutzt oder ist zu alt',
  linkUsedLead: 'Jeder Link gilt einmal, 15 Minuten lang. Fordern Sie einen neuen an.',
  newLink: 'Neuen Link holen',
  signOut: 'Abmelden',
  hello: (name) => `Hallo ${name}`,
  helloNobody: 'Hallo',
  balance: 'Ihr Guthaben',
  held: 'Wartet noch',
  available: 'Verfügbar',
  paid: 'Ausgezahlt',
  points: 'Punkte',
  progress: 'Ihre Empfehlungen',
  noReferrals: 'Noch niemand',
  noReferralsLead:
    'Senden Sie Ihren Link jemandem, dem das gefallen würde. Jede Empfehlung und jede Belohnung erscheint hier.',
  joined: 'Empfohlen',
  rewards: 'Ihre Belohnungen',
  why: 'Warum',
  history: 'Was bisher geschah',
  inReview: 'Wird geprüft',
  rejected: 'Nicht angenommen',
  friendNoName: 'Eine Person',
  linkSubject: (program) => `Ihr Link zu ${program}`,
  linkMail: (link) =>
    `Guten Tag,\n\ndieser Link öffnet Ihre Seite mit Ihren Empfehlungen und Belohnungen. Er gilt einmal, in den nächsten 15 Minuten:\n\n${link}\n\nWenn Sie ihn nicht angefordert haben, können Sie diese Mail löschen.\n`,
  notFound: 'Hier ist nichts',
  notFoundLead: 'Vielleicht ist die Adresse vertippt, oder das Programm ist zu Ende.',
  tooMany: 'Zu viele Versuche',
  tooManyLead: 'Bitte warten Sie eine Minute und versuchen Sie es dann erneut.',
  broken: 'Das hat nicht geklappt',
  brokenLead: 'Nichts ging verloren. Bitte versuchen Sie es gleich noch einmal.',
  refused: 'Dieses Formular ist zu alt',
  refusedLead: 'Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie, was Sie taten.',
  back: 'Zurück',
};

export const texts: Readonly<Record<Language, Texts>> = { en: english, de: german };

function isLanguage(text: string | undefined): text is Language {
  return text === 'en' || text === 'de';
}
