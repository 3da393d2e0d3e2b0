import type { TriageTexts } from '../../server/domain/triage.ts';

export const nl: TriageTexts = {
  questions: {
    start: {
      question: 'Wat past het best bij jou?',
      hint: 'Help je iemand? Antwoord dan voor die persoon.',
      answers: {
        letter: { label: 'Ik kreeg een brief of een beslissing over mijn verblijf of visum' },
        extend: { label: 'Ik wil mijn kaart of mijn verblijf verlengen', hint: 'Je kaart of je visum loopt af, of is al verlopen.' },
        counter: {
          label: 'Ik wil iets regelen aan een loket',
          hint: 'Bijvoorbeeld een dossier starten, papieren afgeven of een kaart afhalen. Ook als je kaart kwijt is of je adres verandert.',
        },
        advice: { label: 'Ik wil uitleg', hint: 'Bijvoorbeeld over hier wonen, werken of studeren, of over familie of bezoek.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    letter: {
      question: 'Wat staat er in de brief?',
      answers: {
        'visit-visa': { label: 'Een weigering van een visum voor een bezoek', hint: 'Dat is een visum voor minder dan 3 maanden.' },
        decision: { label: 'Een andere beslissing', hint: 'Bijvoorbeeld: je aanvraag is geweigerd, je moet vertrekken, of je kunt je verblijf verliezen. Ook als het over je familie gaat.' },
        expires: { label: 'Mijn kaart of mijn verblijf loopt af' },
        'hand-in': { label: 'Ik moet naar het loket komen of papieren afgeven' },
        collect: { label: 'Mijn kaart ligt klaar' },
        unknown: { label: 'Iets anders, of ik weet het niet' },
      },
    },
    extend: {
      question: 'Wat wil je verlengen?',
      answers: {
        card: { label: 'Mijn verblijfskaart, of een ander papier om hier te wonen', hint: 'Ook als het al verlopen is.' },
        'short-stay': { label: 'Een bezoek of een ander verblijf van minder dan 3 maanden', hint: 'Bijvoorbeeld met een visum voor toeristen.' },
        'no-end-date': { label: 'Ik wil blijven zonder einddatum', hint: 'Dat is onbeperkt verblijf (kaart B, K of L) of duurzaam verblijf (kaart F+ of EU+).' },
        'other-reason': { label: 'Ik wil blijven om een andere reden dan vroeger', hint: 'Bijvoorbeeld: eerst studeerde je, en nu wil je werken.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    counter: {
      question: 'Wat wil je regelen?',
      answers: {
        'hand-in': { label: 'Een dossier starten of papieren afgeven', hint: 'Je hebt al alle papieren.' },
        'which-papers': { label: 'Ik wil eerst weten wat ik moet doen, of welke papieren ik nodig heb' },
        collect: { label: 'Mijn kaart afhalen' },
        lost: { label: 'Mijn kaart is kwijt, gestolen of stuk', hint: 'Of er staat een fout op.' },
        progress: { label: 'Ik wil weten hoe het met mijn dossier gaat', hint: 'Je hebt je papieren al afgegeven.' },
        address: { label: 'Mijn adres veranderen, of een attest vragen', hint: 'Je bent al ingeschreven in België. Een attest is een bewijs, bijvoorbeeld van je adres of je gezin.' },
        unknown: { label: 'Iets anders, of ik weet het niet' },
      },
    },
    advice: {
      question: 'Waarover wil je uitleg?',
      answers: {
        'short-stay': { label: 'Minder dan 3 maanden in België blijven', hint: 'Bijvoorbeeld voor een bezoek. Ook als je iemand uitnodigt en de kosten betaalt (bijlage 3bis).' },
        family: { label: 'Wonen bij mijn partner of familie in België, of hen hier laten wonen', hint: 'Ook over je verblijf als je trouwt, scheidt of een kind krijgt, of als je partner sterft.' },
        study: { label: 'Hier wonen om te studeren', hint: 'Ook over werken naast je studie.' },
        work: { label: 'Hier wonen om te werken of om werk te zoeken', hint: 'Ook als zelfstandige, onderzoeker, stagiair of au pair. Ook als je van werk verandert of je werk verliest.' },
        'live-as-citizen': { label: 'In Gent komen wonen met een paspoort of identiteitskaart van een EU-land', hint: 'Ook zonder werk. Noorwegen, Liechtenstein, IJsland en Zwitserland tellen ook mee. Een verblijfskaart telt niet mee.' },
        'no-end-date': { label: 'Blijven zonder einddatum', hint: 'Onbeperkt verblijf (kaart B, K of L) of duurzaam verblijf (kaart F+ of EU+). Je hebt al een verblijfskaart.' },
        other: { label: 'Iets anders, of ik weet het niet' },
      },
    },
    citizen: {
      question: 'Ben je burger van een land van de EU?',
      hint: 'Noorwegen, Liechtenstein, IJsland en Zwitserland tellen ook mee. Kijk naar je paspoort of je identiteitskaart, niet naar je verblijfskaart. Help je iemand? Antwoord dan voor die persoon.',
      answers: {
        yes: { label: 'Ja' },
        no: { label: 'Nee' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
    purpose: {
      question: 'Waarom kom je in Gent wonen?',
      answers: {
        work: { label: 'Om te werken of werk te zoeken', hint: 'Ook als zelfstandige.' },
        study: { label: 'Om te studeren' },
        family: { label: 'Om bij mijn partner of mijn familie te wonen', hint: 'Je partner of je familie woont hier al.' },
        'own-money': { label: 'Om hier te leven van een pensioen of van eigen geld' },
        unknown: { label: 'Iets anders, of ik weet het niet' },
      },
    },
    other: {
      question: 'Past een van deze zinnen bij jou?',
      answers: {
        decision: { label: 'Ik kreeg een brief of een beslissing over mijn verblijf' },
        visit: { label: 'Ik ben hier op bezoek, en ik wil langer blijven' },
        expires: { label: 'Mijn kaart of mijn verblijf loopt af' },
        'something-else': { label: 'Nee, iets anders', hint: 'Bijvoorbeeld: je vraagt bescherming, je hebt geen papieren, of je wilt Belg worden.' },
        unknown: { label: 'Ik weet het niet' },
      },
    },
  },
  reasons: {
    file: 'Je kunt bij het Infopunt geen dossier starten en geen papieren afgeven. Dat doe je bij het Loket Migratie.',
    collect: 'Je kunt je kaart niet afhalen bij het Infopunt. Dat doe je in een dienstencentrum.',
    lost: 'Je kunt geen nieuwe kaart vragen bij het Infopunt. Dat doe je bij het Loket Migratie.',
    progress: 'Je dossier ligt niet bij het Infopunt. Vraag het aan het Loket Migratie.',
    address: 'Je kunt je adres niet veranderen en geen attest vragen bij het Infopunt. Dat doe je in een dienstencentrum. Verhuis je naar een andere gemeente? Dan doe je het daar.',
    other: 'Het Infopunt heeft geen onderwerp voor jouw vraag. Vraag aan het Loket Migratie waar je terechtkunt, of bel het Infopunt.',
    unsure: 'Met deze antwoorden weten we niet waar je moet zijn. Bel het Infopunt, of vraag het aan het Loket Migratie.',
  },
};
