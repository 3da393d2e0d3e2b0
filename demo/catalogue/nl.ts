/**
 * Dutch, the source: a text that the others do not have, or have beside these, is an error of their type.
 * A translation says what stands here, no more and no less. Behind its own name of a product it keeps the Dutch one,
 * which is the word at the desk and in letters; B, K, L, F+ and EU+ are what is printed on cards.
 */
export const nl = {
  /** Stands behind every text that speaks of citizens of the Union. */
  unionCitizen: 'Met EU-burger (Unieburger) bedoelen we iedereen uit een land van de EU, en uit Noorwegen, Liechtenstein, IJsland en Zwitserland.',
  /** Stands behind each of `cases`; a link to that topic follows. */
  anotherTopic: 'Kies dan een ander onderwerp.',
  cases: {
    family: 'Kom je naar Gent voor je familie?',
    study: 'Kom je naar Gent om te studeren?',
    work: 'Ben je EU-burger en wil je hier werken?',
    shortStay: 'Wil je een kort verblijf verlengen?',
  },
  /** A list below "Breng mee". Common sense, not law: the office itself has to say which documents it needs. */
  bring: {
    identity: 'je paspoort of identiteitskaart',
    visaLetter: 'de brief over je visum, als je die hebt',
    enrolment: 'je inschrijving of de brief van je school of universiteit',
    workPapers: 'papieren over je werk, als je die hebt',
    familyPapers: 'papieren over je familie, als je die hebt',
    residenceCard: 'je verblijfskaart',
    residenceDocument: 'je verblijfsdocument',
    decisionLetter: 'de brief met de beslissing',
    otherPapers: 'alle andere papieren die nuttig zijn',
  },
  products: {
    'kort-verblijf': {
      name: 'Info over kort verblijf',
      summary: 'Je blijft minder dan 3 maanden',
      about: 'Je blijft minder dan 3 maanden in België, als EU-burger of met een andere nationaliteit. Of je wilt beloven dat je de kosten betaalt van iemand die komt (bijlage 3bis). Of je wilt een kort verblijf verlengen. Of je kreeg geen visum voor een kort verblijf.',
      notFor: 'Dit onderwerp is niet voor een verblijf van 3 maanden of langer.',
    },
    'eu-burger': {
      name: 'Info over verblijf als EU-burger',
      summary: 'Je wilt je inschrijven als EU-burger',
      about: 'Je bent EU-burger en je wilt je inschrijven in Gent. Je zoekt werk, je werkt voor een werkgever, je bent zelfstandige, of je hebt genoeg geld om te leven.',
      notFor: 'Dit onderwerp is alleen voor EU-burgers.',
    },
    studenten: {
      name: 'Info over studenten',
      summary: 'Je komt naar Gent om te studeren',
      about: 'Je wilt je inschrijven als student. Je bent EU-burger of je hebt een andere nationaliteit. Er zijn 2 brochures: een voor EU-burgers en een voor andere studenten.',
    },
    'single-permit': {
      name: 'Info over single permit / verblijf op basis van werk',
      summary: 'Je bent geen EU-burger en je wilt hier werken',
      about: 'Je wilt in België wonen omdat je hier werkt of wilt werken.',
      notFor: 'Dit onderwerp is niet voor EU-burgers.',
    },
    gezinshereniging: {
      name: 'Info over gezinshereniging',
      summary: 'Je wilt samenwonen met je familie',
      about: 'Je wilt in Gent wonen bij iemand van je familie. Of je wilt dat iemand van je familie bij jou in Gent komt wonen.',
    },
    'onbeperkt-duurzaam': {
      name: 'Info over onbeperkt / duurzaam verblijf',
      summary: 'Je wilt in België blijven zonder einddatum',
      about: 'Je hebt vragen over onbeperkt verblijf (kaart B, K of L) of duurzaam verblijf (kaart F+ of EU+).',
    },
    verlenging: {
      name: 'Info over verlenging verblijf',
      summary: 'Je wilt je verblijf in België verlengen',
      about: 'Je hebt een verblijfsdocument van België en je wilt het verlengen. Je statuut maakt niet uit.',
      notFor: 'Dit onderwerp is niet voor een kort verblijf (minder dan 3 maanden).',
    },
    beslissing: {
      name: 'Info over beslissing',
      summary: 'Je kreeg een beslissing over je aanvraag',
      about: 'Je kreeg een beslissing over je aanvraag, bijvoorbeeld een weigering. Je wilt weten wat je nu kunt doen. Kom snel: misschien heb je weinig tijd om in beroep te gaan.',
    },
  },
  houseRules: {
    papers: 'Breng alle papieren mee die nuttig zijn.',
    onTime: 'Kom op tijd, en niet meer dan 10 minuten vroeger.',
    cancel: 'Kun je niet komen? Zeg het snel af, dan kan iemand anders komen.',
  },
  /** For whoever wants what only the Loket Migratie does. */
  notHere: 'Wil je een dossier starten, papieren afgeven of je kaart afhalen? Dat kan niet hier.',
  /** As they stand behind "Ga naar"; where a language would bend them there, the bare name. */
  otherOffices: {
    'loket-migratie': 'het Loket Migratie',
    dienstencentrum: 'een dienstencentrum',
  },
};

export type CatalogueTexts = typeof nl;
export type ProductId = keyof CatalogueTexts['products'];
