import type { TriageTexts } from '../../server/domain/triage.ts';

export const en: TriageTexts = {
  questions: {
    start: {
      question: 'What suits you best?',
      hint: 'Are you helping someone? Then answer for that person.',
      answers: {
        letter: { label: 'I received a letter or a decision on my residence or visa' },
        extend: { label: 'I want to extend my card or my residence', hint: 'Your card or your visa expires soon, or has expired already.' },
        counter: {
          label: 'I want to arrange something at a counter',
          hint: 'For example open a file, hand in papers or collect a card. Also when your card is lost or your address changes.',
        },
        advice: { label: 'I want information', hint: 'For example on living, working or studying here, or on family or a visit.' },
        unknown: { label: 'I do not know' },
      },
    },
    letter: {
      question: 'What does the letter say?',
      answers: {
        'visit-visa': { label: 'A refusal of a visa for a visit', hint: 'That is a visa for less than 3 months.' },
        decision: { label: 'Another decision', hint: 'For example: your application is refused, you must leave, or you may lose your residence. Also when it is about your family.' },
        expires: { label: 'My card or my residence expires soon' },
        'hand-in': { label: 'I have to come to the counter or hand in papers' },
        collect: { label: 'My card is ready' },
        unknown: { label: 'Something else, or I do not know' },
      },
    },
    extend: {
      question: 'What do you want to extend?',
      answers: {
        card: { label: 'My residence card, or another paper to live here', hint: 'Also when it has expired already.' },
        'short-stay': { label: 'A visit or another stay of less than 3 months', hint: 'For example with a visa for tourists.' },
        'no-end-date': { label: 'I want to stay without an end date', hint: 'That is unlimited residence (B, K or L card) or permanent residence (F+ or EU+ card).' },
        'other-reason': { label: 'I want to stay for another reason than before', hint: 'For example: you studied first, and now you want to work.' },
        unknown: { label: 'I do not know' },
      },
    },
    counter: {
      question: 'What do you want to arrange?',
      answers: {
        'hand-in': { label: 'Open a file or hand in papers', hint: 'You have all papers already.' },
        'which-papers': { label: 'I first want to know what I must do, or which papers I need' },
        collect: { label: 'Collect my card' },
        lost: { label: 'My card is lost, stolen or damaged', hint: 'Or there is a mistake on it.' },
        progress: { label: 'I want to know how my file is going', hint: 'You have handed in your papers already.' },
        address: { label: 'Change my address, or ask for a certificate', hint: 'You are registered in Belgium already. A certificate is a proof, for example of your address or your family.' },
        unknown: { label: 'Something else, or I do not know' },
      },
    },
    advice: {
      question: 'What do you want information on?',
      answers: {
        'short-stay': { label: 'Staying in Belgium for less than 3 months', hint: 'For example for a visit. Also when you invite someone and pay the costs (annex 3bis, bijlage 3bis).' },
        family: { label: 'Living with my partner or family in Belgium, or letting them live here', hint: 'Also on your residence when you marry, divorce or have a child, or when your partner dies.' },
        study: { label: 'Living here to study', hint: 'Also on working next to your studies.' },
        work: { label: 'Living here to work or to look for work', hint: 'Also as a self-employed person, a researcher, a trainee or an au pair. Also when you change your job or lose it.' },
        'live-as-citizen': { label: 'Coming to live in Ghent with a passport or an identity card of an EU country', hint: 'Also without work. Norway, Liechtenstein, Iceland and Switzerland count too. A residence card does not count.' },
        'no-end-date': { label: 'Staying without an end date', hint: 'Unlimited residence (B, K or L card) or permanent residence (F+ or EU+ card). You have a residence card already.' },
        other: { label: 'Something else, or I do not know' },
      },
    },
    citizen: {
      question: 'Are you a citizen of a country of the EU?',
      hint: 'Norway, Liechtenstein, Iceland and Switzerland count too. Look at your passport or your identity card, not at your residence card. Are you helping someone? Then answer for that person.',
      answers: {
        yes: { label: 'Yes' },
        no: { label: 'No' },
        unknown: { label: 'I do not know' },
      },
    },
    purpose: {
      question: 'Why do you come to live in Ghent?',
      answers: {
        work: { label: 'To work or to look for work', hint: 'Also as a self-employed person.' },
        study: { label: 'To study' },
        family: { label: 'To live with my partner or my family', hint: 'Your partner or your family lives here already.' },
        'own-money': { label: 'To live here on a pension or on money of my own' },
        unknown: { label: 'Something else, or I do not know' },
      },
    },
    other: {
      question: 'Does one of these sentences suit you?',
      answers: {
        decision: { label: 'I received a letter or a decision on my residence' },
        visit: { label: 'I am here on a visit, and I want to stay longer' },
        expires: { label: 'My card or my residence expires soon' },
        'something-else': { label: 'No, something else', hint: 'For example: you ask for protection, you have no papers, or you want to become Belgian.' },
        unknown: { label: 'I do not know' },
      },
    },
  },
  reasons: {
    file: 'You cannot open a file or hand in papers at the Infopunt. You do that at the Migration desk (Loket Migratie).',
    collect: 'You cannot collect your card at the Infopunt. You do that at a service centre (dienstencentrum).',
    lost: 'You cannot ask for a new card at the Infopunt. You do that at the Migration desk (Loket Migratie).',
    progress: 'Your file is not kept at the Infopunt. Ask the Migration desk (Loket Migratie).',
    address: 'You cannot change your address or ask for a certificate at the Infopunt. You do that at a service centre (dienstencentrum). Are you moving to another municipality? Then you do it there.',
    other: 'The Infopunt has no topic for your question. Ask the Migration desk (Loket Migratie) where you can go, or call the Infopunt.',
    unsure: 'With these answers we do not know where you must go. Call the Infopunt, or ask the Migration desk (Loket Migratie).',
  },
};
