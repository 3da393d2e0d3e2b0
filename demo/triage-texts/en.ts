import type { TriageTexts } from '../../server/domain/triage.ts';

export const en: TriageTexts = {
  questions: {
    start: {
      question: 'What suits you best?',
      answers: {
        letter: { label: 'I received a letter or a decision on my residence or visa' },
        extend: { label: 'I want to extend my card or my residence', hint: 'Your card or your visa expires soon, or has expired already.' },
        counter: {
          label: 'I want to arrange something at a counter',
          hint: 'For example open a file, hand in papers or collect a card. Also when your card is lost or your address changes.',
        },
        advice: { label: 'I want information', hint: 'For example on living, working or studying here, or on bringing someone here.' },
        unknown: { label: 'I do not know' },
      },
    },
    letter: {
      question: 'What does the letter say?',
      answers: {
        'visit-visa': { label: 'A refusal of a visa for a visit', hint: 'That is a visa for less than 3 months.' },
        decision: { label: 'Another decision', hint: 'For example a refusal, or the end of your residence. Also when it is about your family.' },
        expires: { label: 'My card or my residence expires soon' },
        'hand-in': { label: 'I have to come to the counter or hand in papers' },
        collect: { label: 'My card is ready' },
        unknown: { label: 'I do not know' },
      },
    },
    extend: {
      question: 'What do you want to extend?',
      answers: {
        card: { label: 'My residence card, or another paper to live here', hint: 'Also when it has expired already.' },
        'short-stay': { label: 'A visa or a stay of less than 3 months' },
        'no-end-date': { label: 'I want to stay without an end date', hint: 'That is unlimited residence (B, K or L card) or permanent residence (F+ or EU+ card).' },
        'other-reason': { label: 'I want to stay for another reason than before', hint: 'For example: you studied first, and now you want to work.' },
        unknown: { label: 'I do not know' },
      },
    },
    counter: {
      question: 'What do you want to arrange?',
      answers: {
        'hand-in': { label: 'Open a file or hand in papers', hint: 'You have all papers already.' },
        'which-papers': { label: 'I first want to know which papers I need' },
        collect: { label: 'Collect my card' },
        lost: { label: 'My card is lost, stolen or damaged' },
        progress: { label: 'I want to know how my file is going', hint: 'You have handed in your papers already.' },
        address: { label: 'Change my address' },
        unknown: { label: 'I do not know' },
      },
    },
    advice: {
      question: 'What do you want information on?',
      answers: {
        'short-stay': { label: 'Staying in Belgium for less than 3 months', hint: 'Also when you invite someone and pay the costs (annex 3bis, bijlage 3bis).' },
        family: { label: 'Living with my partner or my family, or bringing them here', hint: 'Also when you marry, divorce or have a child.' },
        study: { label: 'Studying' },
        work: { label: 'Working or looking for work', hint: 'Also as a self-employed person, a researcher, a trainee or an au pair.' },
        'no-end-date': { label: 'Staying without an end date', hint: 'You have a residence card already, and you want unlimited or permanent residence.' },
        other: { label: 'Something else, or I do not know' },
      },
    },
    citizen: {
      question: 'Are you a citizen of a country of the EU?',
      hint: 'Norway, Liechtenstein, Iceland and Switzerland count too. Look at your passport or your identity card, not at your residence card.',
      answers: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        unknown: { label: 'I do not know' },
      },
    },
    other: {
      question: 'What suits you?',
      answers: {
        'live-as-citizen': {
          label: 'I am a citizen of the EU and I am coming to live in Ghent',
          hint: 'For example with a pension or with your own money. Norway, Liechtenstein, Iceland and Switzerland count too.',
        },
        'something-else': { label: 'Something else', hint: 'For example ask for protection, or become Belgian.' },
        unknown: { label: 'I do not know' },
      },
    },
  },
  reasons: {
    file: 'You cannot open a file or hand in papers at the Infopunt. You do that at the Migration desk (Loket Migratie).',
    collect: 'You cannot collect your card at the Infopunt. You do that at a service centre (dienstencentrum).',
    lost: 'You cannot ask for a new card at the Infopunt. You do that at the Migration desk (Loket Migratie).',
    progress: 'Your file is not kept at the Infopunt. Ask the Migration desk (Loket Migratie).',
    address: 'You cannot change your address at the Infopunt. You do that at a service centre (dienstencentrum).',
    other: 'The Infopunt has no topic for your question. Ask the Migration desk (Loket Migratie) where you can go, or call the Infopunt.',
  },
};
