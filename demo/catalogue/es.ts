import type { CatalogueTexts } from './nl.ts';

/** Spanish that is read on both sides of the ocean, with "usted". */
export const es: CatalogueTexts = {
  unionCitizen: 'Con «ciudadano de la UE» (EU-burger, Unieburger) nos referimos a toda persona de un país de la UE, y de Noruega, Liechtenstein, Islandia y Suiza.',
  anotherTopic: 'Elija entonces otro tema.',
  cases: {
    family: '¿Viene a Gante por su familia?',
    study: '¿Viene a Gante para estudiar?',
    work: '¿Es usted ciudadano de la UE y quiere trabajar aquí?',
    shortStay: '¿Quiere prolongar una estancia corta?',
  },
  bring: {
    identity: 'su pasaporte o documento de identidad',
    visaLetter: 'la carta sobre su visado, si la tiene',
    enrolment: 'su inscripción o la carta de su escuela o universidad',
    workPapers: 'papeles sobre su trabajo, si los tiene',
    familyPapers: 'papeles sobre su familia, si los tiene',
    residenceCard: 'su tarjeta de residencia',
    residenceDocument: 'su documento de residencia',
    decisionLetter: 'la carta con la decisión',
    otherPapers: 'todos los demás papeles útiles',
  },
  products: {
    'kort-verblijf': {
      name: 'Información sobre la estancia corta (kort verblijf)',
      summary: 'Usted se queda menos de 3 meses',
      about: 'Usted se queda menos de 3 meses en Bélgica, como ciudadano de la UE o con otra nacionalidad. O quiere prometer que pagará los gastos de alguien que viene (anexo 3bis, bijlage 3bis). O quiere prolongar una estancia corta. O no recibió un visado para una estancia corta.',
      notFor: 'Este tema no es para una estancia de 3 meses o más.',
    },
    'eu-burger': {
      name: 'Información sobre la residencia como ciudadano de la UE (verblijf als EU-burger)',
      summary: 'Quiere registrarse como ciudadano de la UE',
      about: 'Usted es ciudadano de la UE y quiere registrarse en Gante. Busca trabajo, trabaja para un empleador, trabaja por cuenta propia o tiene suficiente dinero para vivir.',
      notFor: 'Este tema es solo para ciudadanos de la UE.',
    },
    studenten: {
      name: 'Información para estudiantes (studenten)',
      summary: 'Viene a Gante para estudiar',
      about: 'Quiere registrarse como estudiante. Es ciudadano de la UE o tiene otra nacionalidad. Hay 2 folletos: uno para ciudadanos de la UE y otro para los demás estudiantes.',
    },
    'single-permit': {
      name: 'Información sobre el single permit / la residencia por trabajo',
      summary: 'No es ciudadano de la UE y quiere trabajar aquí',
      about: 'Quiere vivir en Bélgica porque trabaja o quiere trabajar aquí.',
      notFor: 'Este tema no es para ciudadanos de la UE.',
    },
    gezinshereniging: {
      name: 'Información sobre la reagrupación familiar (gezinshereniging)',
      summary: 'Quiere vivir con su familia',
      about: 'Quiere vivir en Gante con alguien de su familia. O quiere que alguien de su familia venga a vivir con usted en Gante.',
    },
    'onbeperkt-duurzaam': {
      name: 'Información sobre la residencia ilimitada / permanente (onbeperkt / duurzaam verblijf)',
      summary: 'Quiere quedarse en Bélgica sin fecha de fin',
      about: 'Tiene preguntas sobre la residencia ilimitada (tarjeta B, K o L) o la residencia permanente (tarjeta F+ o EU+).',
    },
    verlenging: {
      name: 'Información sobre la prolongación de la residencia (verlenging verblijf)',
      summary: 'Quiere prolongar su residencia en Bélgica',
      about: 'Tiene un documento de residencia belga y quiere prolongarlo. No importa su estatus.',
      notFor: 'Este tema no es para una estancia corta (menos de 3 meses).',
    },
    beslissing: {
      name: 'Información sobre una decisión (beslissing)',
      summary: 'Recibió una decisión sobre su solicitud',
      about: 'Recibió una decisión sobre su solicitud, por ejemplo una denegación. Quiere saber qué puede hacer ahora. Venga rápido: quizá tiene poco tiempo para presentar un recurso.',
    },
  },
  houseRules: {
    papers: 'Traiga todos los papeles útiles.',
    onTime: 'Llegue a tiempo, y no más de 10 minutos antes.',
    cancel: '¿No puede venir? Cancele rápido, así puede venir otra persona.',
  },
  notHere: '¿Quiere abrir un expediente, entregar papeles o recoger su tarjeta? Aquí no es posible.',
  otherOffices: {
    'loket-migratie': 'Loket Migratie (ventanilla de Migración)',
    dienstencentrum: 'dienstencentrum (centro de servicios)',
  },
};
