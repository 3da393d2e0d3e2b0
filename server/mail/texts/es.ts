import type { Texts } from './texts.ts';

/**
 * Spanish that is read on both sides of the ocean, with "usted". Text messages avoid words with á, í, ó or ú, which the
 * alphabet of GSM does not have: "referencia" for "número" ("código" and "sábado" remain).
 */
export const es: Texts = {
  tag: 'es',
  direction: 'ltr',
  name: 'Español',
  translation: 'Esto es una traducción. El texto en neerlandés está más abajo.',

  day: (weekday, date) => `${weekday} ${date}`,
  colon: ':',
  clock: (hour, minute) => `${hour === 1 ? 'a la' : 'a las'} ${hour}:${minute}`,
  moment: ({ date, time }) => `${date} ${time}`,
  inGhent: ({ date, time }) => `${date} ${time}, hora de Gante`,

  labels: { when: 'Cuándo', where: 'Dónde', reference: 'Su número', bring: 'Traiga', keptUntil: 'Guardada para usted hasta', wish: 'Lo que pidió' },
  manage: {
    ask: '¿Quiere cambiar o cancelar la cita? Puede hacerlo en esta página.',
    link: 'Cambiar o cancelar su cita',
    call: (telephone) => `O llame al ${telephone} y diga su número.`,
    secret: 'Dé el enlace solo a una persona de confianza. Con el enlace, cualquiera puede cambiar o cancelar su cita.',
  },
  onTime: 'Llegue a tiempo, y no más de 10 minutos antes.',
  forOther: '¿La cita es para otra persona? Dele la fecha, la dirección y el número.',
  free: 'La cita es gratis. Nadie puede pedir dinero por ella.',
  question: (telephone) => `¿Tiene una pregunta? Llame al ${telephone}.`,
  city: 'Ciudad de Gante',

  code: {
    subject: (code) => `Su código: ${code} (cita con la Ciudad de Gante)`,
    title: 'Su código',
    forBooking: (at) => `El código es para una cita el ${es.inGhent(at)}.`,
    forWaitingList: 'El código es para la lista de espera.',
    type: 'Escriba el código en la página donde estaba. Hágalo rápido: el código vale poco tiempo.',
    secret: 'No dé el código a nadie. La Ciudad de Gante nunca pide su código.',
    notYou: '¿No pidió un código? Entonces no tiene que hacer nada.',
  },
  confirmed: {
    subject: ({ day, time }) => `Su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Usted tiene una cita',
  },
  moved: {
    subject: ({ day, time }) => `Nueva hora para su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Su cita ha cambiado de hora',
    calendar: '¿Está la hora anterior en su agenda? Compruebe que ya no está.',
  },
  cancelled: {
    subject: ({ day, time }) => `Cancelada: su cita con la Ciudad de Gante del ${day}, ${time}`,
    title: 'Su cita está cancelada',
    undo: '¿Fue un error? Hasta 15 minutos después de cancelar puede recuperar la cita.',
    link: 'Recuperar la cita',
    anew: (telephone) => `¿Quiere una nueva cita? Elija una hora en el sitio web, o llame al ${telephone}.`,
    calendar: '¿Está la cita en su agenda? Compruebe que ya no está.',
  },
  movedByOffice: {
    subject: ({ day, time }) => `Hemos cambiado su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Hemos cambiado su cita',
    sorry: 'Lo sentimos, la hora anterior ya no es posible.',
    ask: '¿Le conviene la nueva hora? Dígalo en esta página. Si no, le llamamos si podemos.',
    otherwise: '¿No le conviene la nueva hora? Entonces elija otra hora en esta página.',
  },
  cancelledByOffice: {
    subject: ({ day, time }) => `Hemos cancelado su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Hemos cancelado su cita',
    sorry: 'Lo sentimos, la cita no puede tener lugar. No hace falta que venga.',
    link: 'Pedir una nueva cita',
  },
  reminder: {
    subject: ({ day, time }) => `Recuerde su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Usted tiene una cita pronto',
    cannotCome: '¿No puede venir? Entonces cancele rápido. Así puede venir otra persona.',
  },
  link: {
    subject: ({ day, time }) => `El enlace a su cita con la Ciudad de Gante: ${day}, ${time}`,
    title: 'El enlace a su cita',
    notYou: '¿No pidió este enlace? Entonces no tiene que hacer nada.',
  },
  waiting: {
    subject: 'Usted está en la lista de espera de la Ciudad de Gante',
    title: 'Usted está en la lista de espera',
    next: '¿Queda libre una hora que le convenga? Entonces le enviamos un mensaje. Le guardamos esa hora un tiempo.',
    leave: '¿Ya no quiere esperar? En esta página puede salir de la lista.',
    link: 'Ver su lugar en la lista de espera',
    wish: {
      between: ', ',
      from: (date) => `desde el ${date}`,
      through: (date) => `hasta el ${date} incluido`,
      on: (days) => `el ${days}`,
      // What Dutch calls the evening begins at 17.00, when it is still "la tarde".
      parts: { morning: 'por la mañana', afternoon: 'por la tarde', evening: 'a última hora de la tarde' },
      language: (name) => `conversación en ${name}`,
      any: 'en cualquier momento',
    },
  },
  offer: {
    subject: ({ day, time }) => `Hay una hora libre con la Ciudad de Gante: ${day}, ${time}`,
    title: 'Hay una hora libre para usted',
    givenUp: (at) => `¿Toma esta hora? Entonces renuncia a su otra cita: ${es.moment(at)}.`,
    take: 'En esta página usted elige: toma la hora, o no la toma.',
    link: 'Ver la hora libre',
    otherwise: '¿No hace nada? Entonces la hora es para otra persona.',
  },

  event: { summary: 'Cita Ciudad de Gante', telephone: 'Teléfono' },

  sms: {
    code: (code) => `Ciudad de Gante: su código es ${code}. No dé el código a nadie.`,
    confirmed: ({ day, time }) => `Ciudad de Gante: su cita es el ${day} ${time}, hora de Gante.`,
    moved: ({ day, time }) => `Ciudad de Gante: su cita ha cambiado al ${day} ${time}, hora de Gante.`,
    cancelled: ({ day, time }) => `Ciudad de Gante: su cita del ${day} ${time} queda cancelada.`,
    movedByOffice: ({ day, time }) => `Ciudad de Gante: lo sentimos, hemos cambiado su cita al ${day} ${time}, hora de Gante.`,
    cancelledByOffice: ({ day, time }) => `Ciudad de Gante: lo sentimos, hemos cancelado su cita del ${day} ${time}.`,
    reminder: ({ day, time }) => `Ciudad de Gante: recuerde su cita del ${day} ${time}, hora de Gante.`,
    link: ({ day, time }) => `Ciudad de Gante: el enlace a su cita del ${day} ${time}, hora de Gante.`,
    waiting: 'Ciudad de Gante: usted ya espera en la lista. Enviamos un mensaje cuando haya una hora libre.',
    offer: ({ day, time }) => `Ciudad de Gante: hay una hora libre el ${day} ${time}, hora de Gante.`,
    reference: (reference) => `Su referencia: ${reference}.`,
    answer: '¿Le conviene? Responder, cambiar o cancelar:',
    manage: 'Cambiar o cancelar:',
    anew: 'Pedir una nueva cita:',
    undo: '¿Un error? Recuperar la cita en menos de 15 minutos:',
    leave: 'Salir de la lista:',
    choose: ({ day, time }) => `Puede elegir hasta el ${day}, ${time}:`,
    free: 'Gratis: no pague a nadie.',
  },
};
