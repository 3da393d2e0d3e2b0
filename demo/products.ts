import type { Product } from '../server/domain/office.ts';

/** The part that every text needs which speaks of citizens of the Union: who they are. */
const unionCitizen = {
  nl: 'Met EU-burger (Unieburger) bedoelen we iedereen uit een land van de EU, en uit Noorwegen, Liechtenstein, IJsland en Zwitserland.',
  en: 'By citizen of the Union we mean everyone from a country of the EU, and from Norway, Liechtenstein, Iceland and Switzerland.',
};

const identity = { nl: 'je paspoort of identiteitskaart', en: 'your passport or identity card' };
const papers = { nl: 'alle andere papieren die nuttig zijn', en: 'all other papers that are useful' };

/**
 * What one can come for, in the order of the city's page. What to bring is common sense, not law:
 * the office itself has to say which documents it needs.
 */
export const products: Product[] = [
  {
    id: 'kort-verblijf',
    duration: 20,
    texts: {
      nl: {
        name: 'Info over kort verblijf',
        summary: 'Je blijft minder dan 3 maanden',
        about: `Je komt minder dan 3 maanden naar België, als EU-burger of met een andere nationaliteit. Of je wilt beloven dat je de kosten betaalt van iemand die komt (bijlage 3bis). Of je wilt een kort verblijf verlengen. Of je kreeg geen visum voor een kort verblijf. ${unionCitizen.nl}`,
        bring: [identity.nl, 'de brief over je visum, als je die kreeg', papers.nl],
        notFor: 'Dit onderwerp is niet voor een verblijf van 3 maanden of langer.',
        referrals: [],
      },
      en: {
        name: 'Info on short stay',
        summary: 'You stay for less than 3 months',
        about: `You come to Belgium for less than 3 months, as a citizen of the Union or with another nationality. Or you want to promise that you pay the costs of somebody who comes (annex 3bis). Or you want to extend a short stay. Or you did not get a visa for a short stay. ${unionCitizen.en}`,
        bring: [identity.en, 'the letter about your visa, if you got one', papers.en],
        notFor: 'This topic is not for a stay of 3 months or longer.',
        referrals: [],
      },
    },
  },
  {
    id: 'eu-burger',
    duration: 20,
    texts: {
      nl: {
        name: 'Info over verblijf als EU-burger',
        summary: 'Je wilt je inschrijven als burger van de EU',
        about: `Je bent EU-burger en je wilt je inschrijven in Gent. Je zoekt werk, je werkt voor een werkgever, je bent zelfstandige, of je hebt genoeg geld om van te leven. ${unionCitizen.nl}`,
        bring: [identity.nl, papers.nl],
        notFor: 'Dit onderwerp is alleen voor EU-burgers.',
        referrals: [
          { product: 'gezinshereniging', when: 'Kom je naar Gent voor je familie? Kies dan een ander onderwerp.' },
          { product: 'studenten', when: 'Kom je naar Gent om te studeren? Kies dan een ander onderwerp.' },
        ],
      },
      en: {
        name: 'Info on residence as a citizen of the Union',
        summary: 'You want to register as a citizen of the EU',
        about: `You are a citizen of the Union and you want to register in Ghent. You are looking for work, you work for an employer, you are self-employed, or you have enough money to live on. ${unionCitizen.en}`,
        bring: [identity.en, papers.en],
        notFor: 'This topic is only for citizens of the Union.',
        referrals: [
          { product: 'gezinshereniging', when: 'Do you come to Ghent for your family? Then choose another topic.' },
          { product: 'studenten', when: 'Do you come to Ghent to study? Then choose another topic.' },
        ],
      },
    },
  },
  {
    id: 'studenten',
    duration: 20,
    texts: {
      nl: {
        name: 'Info over studenten',
        summary: 'Je komt naar Gent om te studeren',
        about: `Je wilt je inschrijven als student, als EU-burger of met een andere nationaliteit. Er zijn 2 brochures met uitleg: een voor EU-burgers, en een voor studenten met een andere nationaliteit. ${unionCitizen.nl}`,
        bring: [identity.nl, 'je inschrijving bij de school, of de brief van de school', papers.nl],
        notFor: '',
        referrals: [],
      },
      en: {
        name: 'Info for students',
        summary: 'You come to Ghent to study',
        about: `You want to register as a student, as a citizen of the Union or with another nationality. There are 2 brochures that explain it: one for citizens of the Union, and one for students with another nationality. ${unionCitizen.en}`,
        bring: [identity.en, 'your enrolment at the school, or the letter of the school', papers.en],
        notFor: '',
        referrals: [],
      },
    },
  },
  {
    id: 'single-permit',
    duration: 40,
    texts: {
      nl: {
        name: 'Info over single permit / verblijf op basis van werk',
        summary: 'Je bent geen EU-burger en je wilt hier werken',
        about: `Je wilt in België wonen omdat je hier werkt of wilt werken. ${unionCitizen.nl}`,
        bring: [identity.nl, 'je papieren over je werk, als je die hebt', papers.nl],
        notFor: 'Dit onderwerp is niet voor EU-burgers.',
        referrals: [{ product: 'eu-burger', when: 'Ben je EU-burger en wil je hier werken? Kies dan een ander onderwerp.' }],
      },
      en: {
        name: 'Info on single permit / residence based on work',
        summary: 'You are not a citizen of the Union and you want to work here',
        about: `You want to live in Belgium because you work here or want to work here. ${unionCitizen.en}`,
        bring: [identity.en, 'your papers about your work, if you have them', papers.en],
        notFor: 'This topic is not for citizens of the Union.',
        referrals: [{ product: 'eu-burger', when: 'Are you a citizen of the Union and do you want to work here? Then choose another topic.' }],
      },
    },
  },
  {
    id: 'gezinshereniging',
    duration: 40,
    texts: {
      nl: {
        name: 'Info over gezinshereniging',
        summary: 'Je wilt samenwonen met je familie',
        about: 'Je wilt in Gent wonen bij iemand van je familie. Of je wilt dat iemand van je familie bij jou in Gent komt wonen.',
        bring: [identity.nl, 'papieren over je familie, als je die hebt', papers.nl],
        notFor: '',
        referrals: [],
      },
      en: {
        name: 'Info on family reunification',
        summary: 'You want to live together with your family',
        about: 'You want to live in Ghent with somebody of your family. Or you want somebody of your family to come and live with you in Ghent.',
        bring: [identity.en, 'papers about your family, if you have them', papers.en],
        notFor: '',
        referrals: [],
      },
    },
  },
  {
    id: 'onbeperkt-duurzaam',
    duration: 20,
    texts: {
      nl: {
        name: 'Info over onbeperkt / duurzaam verblijf',
        summary: 'Je wilt in België blijven zonder einddatum',
        about: 'Je hebt vragen over onbeperkt verblijf (B, K of L kaart) of over duurzaam verblijf (F+ of EU+ kaart).',
        bring: [identity.nl, 'je verblijfskaart', papers.nl],
        notFor: '',
        referrals: [],
      },
      en: {
        name: 'Info on unlimited / permanent residence',
        summary: 'You want to stay in Belgium without an end date',
        about: 'You have questions about unlimited residence (B, K or L card) or about permanent residence (F+ or EU+ card).',
        bring: [identity.en, 'your residence card', papers.en],
        notFor: '',
        referrals: [],
      },
    },
  },
  {
    id: 'verlenging',
    duration: 20,
    texts: {
      nl: {
        name: 'Info over verlenging verblijf',
        summary: 'Je wilt je verblijf in België verlengen',
        about: 'Je hebt een verblijfsdocument van België en je wilt het verlengen. Het maakt niet uit welk statuut je hebt.',
        bring: [identity.nl, 'je verblijfsdocument', papers.nl],
        notFor: 'Dit onderwerp is niet voor een kort verblijf (minder dan 3 maanden).',
        referrals: [{ product: 'kort-verblijf', when: 'Wil je een kort verblijf verlengen? Kies dan een ander onderwerp.' }],
      },
      en: {
        name: 'Info on extension of residence',
        summary: 'You want to extend your residence in Belgium',
        about: 'You have a residence document of Belgium and you want to extend it. It does not matter which status you have.',
        bring: [identity.en, 'your residence document', papers.en],
        notFor: 'This topic is not for a short stay (less than 3 months).',
        referrals: [{ product: 'kort-verblijf', when: 'Do you want to extend a short stay? Then choose another topic.' }],
      },
    },
  },
  {
    id: 'beslissing',
    duration: 20,
    asksDeadline: true,
    texts: {
      nl: {
        name: 'Info over beslissing',
        summary: 'Je kreeg een beslissing over je aanvraag',
        about: 'Je kreeg een beslissing over je aanvraag, bijvoorbeeld een weigering. Je wilt weten wat je nu kunt doen. Kom snel: misschien heb je maar weinig tijd om in beroep te gaan.',
        bring: ['de brief met de beslissing', identity.nl, papers.nl],
        notFor: '',
        referrals: [],
      },
      en: {
        name: 'Info on a decision',
        summary: 'You received a decision on your application',
        about: 'You received a decision on your application, for example a refusal. You want to know what you can do now. Come soon: you may have only a short time to appeal.',
        bring: ['the letter with the decision', identity.en, papers.en],
        notFor: '',
        referrals: [],
      },
    },
  },
];
