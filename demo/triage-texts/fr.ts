import type { TriageTexts } from '../../server/domain/triage.ts';

export const fr: TriageTexts = {
  questions: {
    start: {
      question: 'Qu’est-ce qui vous correspond le mieux ?',
      hint: 'Vous aidez quelqu’un ? Répondez alors pour cette personne.',
      answers: {
        letter: { label: 'J’ai reçu une lettre ou une décision sur mon séjour ou mon visa' },
        extend: { label: 'Je veux prolonger ma carte ou mon séjour', hint: 'Votre carte ou votre visa expire bientôt, ou a déjà expiré.' },
        counter: {
          label: 'Je veux régler quelque chose à un guichet',
          hint: 'Par exemple ouvrir un dossier, remettre des papiers ou retirer une carte. Aussi quand votre carte est perdue ou que votre adresse change.',
        },
        advice: { label: 'Je veux des explications', hint: 'Par exemple sur habiter, travailler ou étudier ici, ou sur la famille ou une visite.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    letter: {
      question: 'Que dit la lettre ?',
      answers: {
        'visit-visa': { label: 'Un refus de visa pour une visite', hint: 'C’est un visa pour moins de 3 mois.' },
        decision: { label: 'Une autre décision', hint: 'Par exemple : votre demande est refusée, vous devez partir, ou vous pouvez perdre votre séjour. Aussi quand il s’agit de votre famille.' },
        expires: { label: 'Ma carte ou mon séjour expire bientôt' },
        'hand-in': { label: 'Je dois venir au guichet ou remettre des papiers' },
        collect: { label: 'Ma carte est prête' },
        unknown: { label: 'Autre chose, ou je ne sais pas' },
      },
    },
    extend: {
      question: 'Que voulez-vous prolonger ?',
      answers: {
        card: { label: 'Ma carte de séjour, ou un autre papier pour habiter ici', hint: 'Aussi quand il a déjà expiré.' },
        'short-stay': { label: 'Une visite ou un autre séjour de moins de 3 mois', hint: 'Par exemple avec un visa de touriste.' },
        'no-end-date': { label: 'Je veux rester sans date de fin', hint: 'C’est le séjour illimité (carte B, K ou L) ou le séjour permanent (carte F+ ou EU+).' },
        'other-reason': { label: 'Je veux rester pour une autre raison qu’avant', hint: 'Par exemple : avant, vous faisiez des études, et maintenant vous voulez travailler.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    counter: {
      question: 'Que voulez-vous régler ?',
      answers: {
        'hand-in': { label: 'Ouvrir un dossier ou remettre des papiers', hint: 'Vous avez déjà tous les papiers.' },
        'which-papers': { label: 'Je veux d’abord savoir ce que je dois faire, ou de quels papiers j’ai besoin' },
        collect: { label: 'Retirer ma carte' },
        lost: { label: 'Ma carte est perdue, volée ou abîmée', hint: 'Ou il y a une erreur dessus.' },
        progress: { label: 'Je veux savoir où en est mon dossier', hint: 'Vous avez déjà remis vos papiers.' },
        address: { label: 'Changer mon adresse, ou demander une attestation', hint: 'Vous êtes déjà inscrit en Belgique. Une attestation est une preuve, par exemple de votre adresse ou de votre famille.' },
        unknown: { label: 'Autre chose, ou je ne sais pas' },
      },
    },
    advice: {
      question: 'Sur quoi voulez-vous des explications ?',
      answers: {
        'short-stay': { label: 'Rester moins de 3 mois en Belgique', hint: 'Par exemple pour une visite. Aussi quand vous invitez quelqu’un et payez les frais (annexe 3bis, bijlage 3bis).' },
        family: { label: 'Habiter chez mon ou ma partenaire ou ma famille en Belgique, ou les faire habiter ici', hint: 'Aussi sur votre séjour quand vous vous mariez, divorcez ou avez un enfant, ou quand votre partenaire décède.' },
        study: { label: 'Habiter ici pour étudier', hint: 'Aussi sur le travail à côté de vos études.' },
        work: { label: 'Habiter ici pour travailler ou chercher du travail', hint: 'Aussi comme indépendant, chercheur, stagiaire ou au pair. Aussi quand vous changez de travail ou perdez votre travail.' },
        'live-as-citizen': { label: 'Venir habiter à Gand avec un passeport ou une carte d’identité d’un pays de l’UE', hint: 'Aussi sans travail. La Norvège, le Liechtenstein, l’Islande et la Suisse comptent aussi. Une carte de séjour ne compte pas.' },
        'no-end-date': { label: 'Rester sans date de fin', hint: 'Le séjour illimité (carte B, K ou L) ou le séjour permanent (carte F+ ou EU+). Vous avez déjà une carte de séjour.' },
        other: { label: 'Autre chose, ou je ne sais pas' },
      },
    },
    citizen: {
      question: 'Êtes-vous citoyen d’un pays de l’UE ?',
      hint: 'La Norvège, le Liechtenstein, l’Islande et la Suisse comptent aussi. Regardez votre passeport ou votre carte d’identité, pas votre carte de séjour. Vous aidez quelqu’un ? Répondez alors pour cette personne.',
      answers: {
        yes: { label: 'Oui' },
        no: { label: 'Non' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
    purpose: {
      question: 'Pourquoi venez-vous habiter à Gand ?',
      answers: {
        work: { label: 'Pour travailler ou chercher du travail', hint: 'Aussi comme indépendant.' },
        study: { label: 'Pour étudier' },
        family: { label: 'Pour habiter avec mon ou ma partenaire ou ma famille', hint: 'Votre partenaire ou votre famille habite déjà ici.' },
        'own-money': { label: 'Pour vivre ici d’une pension ou d’argent à moi' },
        unknown: { label: 'Autre chose, ou je ne sais pas' },
      },
    },
    other: {
      question: 'Une de ces phrases vous correspond-elle ?',
      answers: {
        decision: { label: 'J’ai reçu une lettre ou une décision sur mon séjour' },
        visit: { label: 'Je suis ici en visite, et je veux rester plus longtemps' },
        expires: { label: 'Ma carte ou mon séjour expire bientôt' },
        'something-else': { label: 'Non, autre chose', hint: 'Par exemple : vous demandez une protection, vous n’avez pas de papiers, ou vous voulez devenir belge.' },
        unknown: { label: 'Je ne sais pas' },
      },
    },
  },
  reasons: {
    file: 'Vous ne pouvez pas ouvrir de dossier ni remettre de papiers à l’Infopunt. Cela se fait au Loket Migratie (guichet Migration).',
    collect: 'Vous ne pouvez pas retirer votre carte à l’Infopunt. Cela se fait dans un dienstencentrum (centre de services).',
    lost: 'Vous ne pouvez pas demander de nouvelle carte à l’Infopunt. Cela se fait au Loket Migratie (guichet Migration).',
    progress: 'Votre dossier n’est pas à l’Infopunt. Demandez au Loket Migratie (guichet Migration).',
    address: 'Vous ne pouvez pas changer votre adresse ni demander une attestation à l’Infopunt. Cela se fait dans un dienstencentrum (centre de services). Vous déménagez dans une autre commune ? Alors cela se fait là-bas.',
    other: 'L’Infopunt n’a pas de sujet pour votre question. Demandez au Loket Migratie (guichet Migration) où aller, ou appelez l’Infopunt.',
    unsure: 'Avec ces réponses, nous ne savons pas où vous devez aller. Appelez l’Infopunt, ou demandez au Loket Migratie (guichet Migration).',
  },
};
