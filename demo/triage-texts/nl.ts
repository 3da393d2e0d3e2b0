import type { TriageTexts } from '../../server/domain/triage.ts';

export const nl: TriageTexts = {
  questions: {
    start: {
      question: 'Wat past het best bij jou?',
      answers: {
        letter: { label: 'Ik kreeg een brief of een beslissing over mijn verblijf of visum' },
        extend: { label: 'Ik wil mijn kaart of mijn verblijf verlengen', hint: 'Je kaart of je visum loopt af, of is al verlopen.' },
        counter: {
          label: 'Ik wil iets regelen aan een loket',
          hint: 'Bijvoorbeeld een dossier starten, papieren afgeven of een kaart afhalen. Ook als je kaart kwijt is of je adres verandert.',
        },
        advice: { label: 'Ik wil uitleg', hint: 'Bijvoorbeeld over hier wonen, werken of studeren, of over iemand laten komen.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    letter: {
      question: 'Wat staat er in de brief?',
      answers: {
        'visit-visa': { label: 'Een weigering van een visum voor een bezoek', hint: 'Dat is een visum voor minder dan 3 maanden.' },
        decision: { label: 'Een andere beslissing', hint: 'Bijvoorbeeld een weigering, of het einde van je verblijf. Ook als het over je familie gaat.' },
        expires: { label: 'Mijn kaart of mijn verblijf loopt af' },
        'hand-in': { label: 'Ik moet naar het loket komen of papieren afgeven' },
        collect: { label: 'Mijn kaart ligt klaar' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    extend: {
      question: 'Wat wil je verlengen?',
      answers: {
        card: { label: 'Mijn verblijfskaart, of een ander papier om hier te wonen', hint: 'Ook als het al verlopen is.' },
        'short-stay': { label: 'Een visum of een verblijf van minder dan 3 maanden' },
        'no-end-date': { label: 'Ik wil blijven zonder einddatum', hint: 'Dat is onbeperkt verblijf (kaart B, K of L) of duurzaam verblijf (kaart F+ of EU+).' },
        'other-reason': { label: 'Ik wil blijven om een andere reden dan vroeger', hint: 'Bijvoorbeeld: eerst studeerde je, en nu wil je werken.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    counter: {
      question: 'Wat wil je regelen?',
      answers: {
        'hand-in': { label: 'Een dossier starten of papieren afgeven', hint: 'Je hebt al alle papieren.' },
        'which-papers': { label: 'Ik wil eerst weten welke papieren ik nodig heb' },
        collect: { label: 'Mijn kaart afhalen' },
        lost: { label: 'Mijn kaart is kwijt, gestolen of stuk' },
        progress: { label: 'Ik wil weten hoe het met mijn dossier gaat', hint: 'Je hebt je papieren al afgegeven.' },
        address: { label: 'Mijn adres veranderen' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    advice: {
      question: 'Waarover wil je uitleg?',
      answers: {
        'short-stay': { label: 'Minder dan 3 maanden in België blijven', hint: 'Ook als je iemand uitnodigt en de kosten betaalt (bijlage 3bis).' },
        family: { label: 'Wonen met mijn partner of mijn familie, of hen laten komen', hint: 'Ook als je trouwt, scheidt of een kind krijgt.' },
        study: { label: 'Studeren' },
        work: { label: 'Werken of werk zoeken', hint: 'Ook als zelfstandige, onderzoeker, stagiair of au pair.' },
        'no-end-date': { label: 'Blijven zonder einddatum', hint: 'Je hebt al een verblijfskaart, en je wilt onbeperkt of duurzaam verblijf.' },
        other: { label: 'Iets anders, of ik weet het niet' },
      },
    },
    citizen: {
      question: 'Ben je burger van een land van de EU?',
      hint: 'Noorwegen, Liechtenstein, IJsland en Zwitserland tellen ook mee. Kijk naar je paspoort of je identiteitskaart, niet naar je verblijfskaart.',
      answers: {
        yes: { label: 'Ja' },
        no: { label: 'Nee' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    other: {
      question: 'Wat past bij jou?',
      answers: {
        'live-as-citizen': {
          label: 'Ik ben burger van de EU en ik kom in Gent wonen',
          hint: 'Bijvoorbeeld met een pensioen of met eigen geld. Noorwegen, Liechtenstein, IJsland en Zwitserland tellen ook mee.',
        },
        'something-else': { label: 'Iets anders', hint: 'Bijvoorbeeld bescherming vragen, of Belg worden.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
  },
  reasons: {
    file: 'Je kunt bij het Infopunt geen dossier starten en geen papieren afgeven. Dat doe je bij het Loket Migratie.',
    collect: 'Je kunt je kaart niet afhalen bij het Infopunt. Dat doe je in een dienstencentrum.',
    lost: 'Je kunt geen nieuwe kaart vragen bij het Infopunt. Dat doe je bij het Loket Migratie.',
    progress: 'Je dossier ligt niet bij het Infopunt. Vraag het aan het Loket Migratie.',
    address: 'Je kunt je adres niet veranderen bij het Infopunt. Dat doe je in een dienstencentrum.',
    other: 'Het Infopunt heeft geen onderwerp voor jouw vraag. Vraag aan het Loket Migratie waar je terechtkunt, of bel het Infopunt.',
  },
};
