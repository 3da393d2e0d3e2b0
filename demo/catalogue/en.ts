import type { CatalogueTexts } from './nl.ts';

/** English as Europeans read it. The Dutch names are left out: the counsellors understand the English ones. */
export const en: CatalogueTexts = {
  unionCitizen: 'By citizen of the Union we mean everyone from a country of the EU, and from Norway, Liechtenstein, Iceland and Switzerland.',
  anotherTopic: 'Then choose another topic.',
  cases: {
    family: 'Are you coming to Ghent for your family?',
    study: 'Are you coming to Ghent to study?',
    work: 'Are you a citizen of the Union and do you want to work here?',
    shortStay: 'Do you want to extend a short stay?',
  },
  bring: {
    identity: 'your passport or identity card',
    visaLetter: 'the letter about your visa, if you have it',
    enrolment: 'your enrolment or the letter from your school or university',
    workPapers: 'papers about your work, if you have them',
    familyPapers: 'papers about your family, if you have them',
    residenceCard: 'your residence card',
    residenceDocument: 'your residence document',
    decisionLetter: 'the letter with the decision',
    otherPapers: 'all other papers that are useful',
  },
  products: {
    'kort-verblijf': {
      name: 'Info on short stay',
      summary: 'You are staying for less than 3 months',
      about: 'You are staying in Belgium for less than 3 months, as a citizen of the Union or with another nationality. Or you want to promise that you will pay the costs of someone who comes (annex 3bis, bijlage 3bis). Or you want to extend a short stay. Or you did not get a visa for a short stay.',
      notFor: 'This topic is not for a stay of 3 months or longer.',
    },
    'eu-burger': {
      name: 'Info on residence as a citizen of the Union',
      summary: 'You want to register as a citizen of the Union',
      about: 'You are a citizen of the Union and you want to register in Ghent. You are looking for work, you work for an employer, you are self-employed, or you have enough money to live on.',
      notFor: 'This topic is only for citizens of the Union.',
    },
    studenten: {
      name: 'Info for students',
      summary: 'You are coming to Ghent to study',
      about: 'You want to register as a student. You are a citizen of the Union or you have another nationality. There are 2 brochures: one for citizens of the Union and one for other students.',
    },
    'single-permit': {
      name: 'Info on single permit / residence based on work',
      summary: 'You are not a citizen of the Union and you want to work here',
      about: 'You want to live in Belgium because you work here or want to work here.',
      notFor: 'This topic is not for citizens of the Union.',
    },
    gezinshereniging: {
      name: 'Info on family reunification',
      summary: 'You want to live together with your family',
      about: 'You want to live in Ghent with someone from your family. Or you want someone from your family to come and live with you in Ghent.',
    },
    'onbeperkt-duurzaam': {
      name: 'Info on unlimited / permanent residence',
      summary: 'You want to stay in Belgium without an end date',
      about: 'You have questions about unlimited residence (card B, K or L) or permanent residence (card F+ or EU+).',
    },
    verlenging: {
      name: 'Info on extension of residence',
      summary: 'You want to extend your residence in Belgium',
      about: 'You have a Belgian residence document and you want to extend it. Your status does not matter.',
      notFor: 'This topic is not for a short stay (less than 3 months).',
    },
    beslissing: {
      name: 'Info on a decision',
      summary: 'You received a decision on your application',
      about: 'You received a decision on your application, for example a refusal. You want to know what you can do now. Come quickly: you may have little time to appeal.',
    },
  },
  houseRules: {
    papers: 'Bring all papers that are useful.',
    onTime: 'Come on time, and no more than 10 minutes early.',
    cancel: 'Can you not come? Cancel quickly, then someone else can come.',
  },
  notHere: 'Do you want to open a file, hand in papers or collect your card? That is not possible here.',
  otherOffices: {
    'loket-migratie': 'the Migration desk (Loket Migratie)',
    dienstencentrum: 'a service centre (dienstencentrum)',
  },
};
