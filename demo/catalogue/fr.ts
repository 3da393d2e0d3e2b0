import type { CatalogueTexts } from './nl.ts';

/** French as it is written in Belgium, with "vous"; a no-break space stands before ? and :. */
export const fr: CatalogueTexts = {
  unionCitizen: 'Par citoyen de l’UE (EU-burger, Unieburger), nous voulons dire toute personne d’un pays de l’UE, de Norvège, du Liechtenstein, d’Islande ou de Suisse.',
  anotherTopic: 'Choisissez alors un autre sujet.',
  cases: {
    family: 'Vous venez à Gand pour votre famille ?',
    study: 'Vous venez à Gand pour étudier ?',
    work: 'Vous êtes citoyen de l’UE et vous voulez travailler ici ?',
    shortStay: 'Vous voulez prolonger un court séjour ?',
  },
  bring: {
    identity: 'votre passeport ou votre carte d’identité',
    visaLetter: 'la lettre sur votre visa, si vous l’avez',
    enrolment: 'votre inscription ou la lettre de votre école ou de votre université',
    workPapers: 'des papiers sur votre travail, si vous en avez',
    familyPapers: 'des papiers sur votre famille, si vous en avez',
    residenceCard: 'votre carte de séjour',
    residenceDocument: 'votre document de séjour',
    decisionLetter: 'la lettre avec la décision',
    otherPapers: 'tous les autres papiers utiles',
  },
  products: {
    'kort-verblijf': {
      name: 'Infos sur le court séjour (kort verblijf)',
      summary: 'Vous restez moins de 3 mois',
      about: 'Vous restez moins de 3 mois en Belgique, comme citoyen de l’UE ou avec une autre nationalité. Ou vous voulez promettre de payer les frais de quelqu’un qui vient (annexe 3bis, bijlage 3bis). Ou vous voulez prolonger un court séjour. Ou vous n’avez pas reçu de visa pour un court séjour.',
      notFor: 'Ce sujet n’est pas pour un séjour de 3 mois ou plus.',
    },
    'eu-burger': {
      name: 'Infos sur le séjour comme citoyen de l’UE (verblijf als EU-burger)',
      summary: 'Vous voulez vous inscrire comme citoyen de l’UE',
      about: 'Vous êtes citoyen de l’UE et vous voulez vous inscrire à Gand. Vous cherchez du travail, vous travaillez pour un employeur, vous êtes indépendant, ou vous avez assez d’argent pour vivre.',
      notFor: 'Ce sujet est seulement pour les citoyens de l’UE.',
    },
    studenten: {
      name: 'Infos pour les étudiants (studenten)',
      summary: 'Vous venez à Gand pour étudier',
      about: 'Vous voulez vous inscrire comme étudiant. Vous êtes citoyen de l’UE ou vous avez une autre nationalité. Il y a 2 brochures : une pour les citoyens de l’UE et une pour les autres étudiants.',
    },
    'single-permit': {
      name: 'Infos sur le single permit (permis unique) / le séjour pour le travail',
      summary: 'Vous n’êtes pas citoyen de l’UE et vous voulez travailler ici',
      about: 'Vous voulez habiter en Belgique parce que vous travaillez ou voulez travailler ici.',
      notFor: 'Ce sujet n’est pas pour les citoyens de l’UE.',
    },
    gezinshereniging: {
      name: 'Infos sur le regroupement familial (gezinshereniging)',
      summary: 'Vous voulez habiter avec votre famille',
      about: 'Vous voulez habiter à Gand avec quelqu’un de votre famille. Ou vous voulez que quelqu’un de votre famille vienne habiter avec vous à Gand.',
    },
    'onbeperkt-duurzaam': {
      name: 'Infos sur le séjour illimité / permanent (onbeperkt / duurzaam verblijf)',
      summary: 'Vous voulez rester en Belgique sans date de fin',
      about: 'Vous avez des questions sur le séjour illimité (carte B, K ou L) ou le séjour permanent (carte F+ ou EU+).',
    },
    verlenging: {
      name: 'Infos sur la prolongation du séjour (verlenging verblijf)',
      summary: 'Vous voulez prolonger votre séjour en Belgique',
      about: 'Vous avez un document de séjour belge et vous voulez le prolonger. Votre statut n’a pas d’importance.',
      notFor: 'Ce sujet n’est pas pour un court séjour (moins de 3 mois).',
    },
    beslissing: {
      name: 'Infos sur une décision (beslissing)',
      summary: 'Vous avez reçu une décision sur votre demande',
      about: 'Vous avez reçu une décision sur votre demande, par exemple un refus. Vous voulez savoir ce que vous pouvez faire maintenant. Venez vite : vous avez peut-être peu de temps pour faire un recours.',
    },
  },
  houseRules: {
    papers: 'Apportez tous les papiers utiles.',
    onTime: 'Venez à l’heure, et pas plus de 10 minutes en avance.',
    cancel: 'Vous ne pouvez pas venir ? Annulez vite : quelqu’un d’autre pourra venir.',
  },
  notHere: 'Vous voulez ouvrir un dossier, remettre des papiers ou retirer votre carte ? Ce n’est pas possible ici.',
  otherOffices: {
    'loket-migratie': 'Loket Migratie (guichet Migration)',
    dienstencentrum: 'dienstencentrum (centre de services)',
  },
};
