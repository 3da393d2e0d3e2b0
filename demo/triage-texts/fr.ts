import type { TriageTexts } from '../../server/domain/triage.ts';

export const fr: TriageTexts = {
  questions: {
    start: {
      question: 'Qu’est-ce qui vous correspond le mieux ?',
      answers: {
        letter: { label: 'J’ai reçu une lettre ou une décision sur mon séjour ou mon visa' },
        extend: { label: 'Je veux prolonger ma carte ou mon séjour', hint: 'Votre carte ou votre visa expire bientôt, ou a déjà expiré.' },
        counter: {
          label: 'Je veux régler quelque chose à un guichet',
          hint: 'Par exemple ouvrir un dossier, remettre des papiers ou retirer une carte. Aussi quand votre carte est perdue ou que votre adresse change.',
        },
        advice: { label: 'Je veux des explications', hint: 'Par exemple sur habiter, travailler ou étudier ici, ou sur faire venir quelqu’un.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    letter: {
      question: 'Que dit la lettre ?',
      answers: {
        'visit-visa': { label: 'Un refus de visa pour une visite', hint: 'C’est un visa pour moins de 3 mois.' },
        decision: { label: 'Une autre décision', hint: 'Par exemple un refus, ou la fin de votre séjour. Aussi quand il s’agit de votre famille.' },
        expires: { label: 'Ma carte ou mon séjour expire bientôt' },
        'hand-in': { label: 'Je dois venir au guichet ou remettre des papiers' },
        collect: { label: 'Ma carte est prête' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    extend: {
      question: 'Que voulez-vous prolonger ?',
      answers: {
        card: { label: 'Ma carte de séjour, ou un autre papier pour habiter ici', hint: 'Aussi quand il a déjà expiré.' },
        'short-stay': { label: 'Un visa ou un séjour de moins de 3 mois' },
        'no-end-date': { label: 'Je veux rester sans date de fin', hint: 'C’est le séjour illimité (carte B, K ou L) ou le séjour permanent (carte F+ ou EU+).' },
        'other-reason': { label: 'Je veux rester pour une autre raison qu’avant', hint: 'Par exemple : avant, vous faisiez des études, et maintenant vous voulez travailler.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    counter: {
      question: 'Que voulez-vous régler ?',
      answers: {
        'hand-in': { label: 'Ouvrir un dossier ou remettre des papiers', hint: 'Vous avez déjà tous les papiers.' },
        'which-papers': { label: 'Je veux d’abord savoir de quels papiers j’ai besoin' },
        collect: { label: 'Retirer ma carte' },
        lost: { label: 'Ma carte est perdue, volée ou abîmée' },
        progress: { label: 'Je veux savoir où en est mon dossier', hint: 'Vous avez déjà remis vos papiers.' },
        address: { label: 'Changer mon adresse' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    advice: {
      question: 'Sur quoi voulez-vous des explications ?',
      answers: {
        'short-stay': { label: 'Rester moins de 3 mois en Belgique', hint: 'Aussi quand vous invitez quelqu’un et payez les frais (annexe 3bis, bijlage 3bis).' },
        family: { label: 'Habiter avec mon ou ma partenaire ou ma famille, ou les faire venir', hint: 'Aussi quand vous vous mariez, divorcez ou avez un enfant.' },
        study: { label: 'Étudier' },
        work: { label: 'Travailler ou chercher du travail', hint: 'Aussi comme indépendant, chercheur, stagiaire ou au pair.' },
        'no-end-date': { label: 'Rester sans date de fin', hint: 'Vous avez déjà une carte de séjour, et vous voulez un séjour illimité ou permanent.' },
        other: { label: 'Autre chose, ou je ne sais pas' },
      },
    },
    citizen: {
      question: 'Êtes-vous citoyen d’un pays de l’UE ?',
      hint: 'La Norvège, le Liechtenstein, l’Islande et la Suisse comptent aussi. Regardez votre passeport ou votre carte d’identité, pas votre carte de séjour.',
      answers: {
        yes: { label: 'Oui' },
        no: { label: 'Non' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    other: {
      question: 'Qu’est-ce qui vous correspond ?',
      answers: {
        'live-as-citizen': {
          label: 'Je suis citoyen de l’UE et je viens habiter à Gand',
          hint: 'Par exemple avec une pension ou de l’argent à vous. La Norvège, le Liechtenstein, l’Islande et la Suisse comptent aussi.',
        },
        'something-else': { label: 'Autre chose', hint: 'Par exemple demander une protection, ou devenir belge.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
  },
  reasons: {
    file: 'Vous ne pouvez pas ouvrir de dossier ni remettre de papiers à l’Infopunt. Cela se fait au Loket Migratie (guichet Migration).',
    collect: 'Vous ne pouvez pas retirer votre carte à l’Infopunt. Cela se fait dans un dienstencentrum (centre de services).',
    lost: 'Vous ne pouvez pas demander de nouvelle carte à l’Infopunt. Cela se fait au Loket Migratie (guichet Migration).',
    progress: 'Votre dossier n’est pas à l’Infopunt. Demandez au Loket Migratie (guichet Migration).',
    address: 'Vous ne pouvez pas changer votre adresse à l’Infopunt. Cela se fait dans un dienstencentrum (centre de services).',
    other: 'L’Infopunt n’a pas de sujet pour votre question. Demandez au Loket Migratie (guichet Migration) où aller, ou appelez l’Infopunt.',
  },
};
