import type { Texts } from './texts.ts';

/** Dutch as it is written in Belgium: the source of all others. */
export const nl: Texts = {
  tag: 'nl-BE',
  direction: 'ltr',
  name: 'Nederlands',
  translation: undefined,

  day: (weekday, date) => `${weekday} ${date}`,
  colon: ':',
  clock: (hour, minute) => `${hour}.${minute} uur`,
  moment: ({ date, time }) => `${date} om ${time}`,
  inGhent: ({ date, time }) => `${date} om ${time}, tijd in Gent`,

  labels: { when: 'Wanneer', where: 'Waar', reference: 'Je nummer', bring: 'Breng mee', keptUntil: 'Voor jou vrij tot', wish: 'Wat je vroeg' },
  manage: {
    ask: 'Wil je de afspraak verzetten of annuleren? Dat kan op deze pagina.',
    link: 'Verzet of annuleer je afspraak',
    call: (telephone) => `Of bel ${telephone} en zeg je nummer.`,
    secret: 'Geef de link alleen aan iemand die je vertrouwt. Met de link kan iedereen je afspraak verzetten of annuleren.',
  },
  onTime: 'Kom op tijd, en niet meer dan 10 minuten vroeger.',
  forOther: 'Is de afspraak voor iemand anders? Geef die persoon de datum, het adres en het nummer.',
  free: 'De afspraak is gratis. Niemand mag er geld voor vragen.',
  question: (telephone) => `Heb je een vraag? Bel ${telephone}.`,
  city: 'Stad Gent',

  code: {
    subject: (code) => `Je code: ${code} (afspraak bij stad Gent)`,
    title: 'Je code',
    forBooking: (at) => `De code is voor een afspraak op ${nl.inGhent(at)}.`,
    forWaitingList: 'De code is voor de wachtlijst.',
    type: 'Typ de code op de pagina waar je bezig was. Doe het snel: de code geldt maar even.',
    secret: 'Geef de code aan niemand. Stad Gent vraagt nooit je code.',
    notYou: 'Vroeg je geen code? Dan hoef je niets te doen.',
  },
  confirmed: {
    subject: ({ day, time }) => `Je afspraak bij stad Gent: ${day}, ${time}`,
    title: 'Je hebt een afspraak',
  },
  moved: {
    subject: ({ day, time }) => `Nieuwe tijd voor je afspraak bij stad Gent: ${day}, ${time}`,
    title: 'Je afspraak is verzet',
    calendar: 'Staat de oude tijd in je agenda? Kijk na of ze weg is.',
  },
  cancelled: {
    subject: ({ day, time }) => `Geannuleerd: je afspraak bij stad Gent van ${day}, ${time}`,
    title: 'Je afspraak is geannuleerd',
    undo: 'Was dat een vergissing? Tot 15 minuten na het annuleren kun je de afspraak terugnemen.',
    link: 'Neem de afspraak terug',
    anew: (telephone) => `Wil je een nieuwe afspraak? Kies een tijd op de website, of bel ${telephone}.`,
    calendar: 'Staat de afspraak in je agenda? Kijk na of ze weg is.',
  },
  reminder: {
    subject: ({ day, time }) => `Denk aan je afspraak bij stad Gent: ${day}, ${time}`,
    title: 'Je hebt binnenkort een afspraak',
    cannotCome: 'Kun je niet komen? Annuleer dan snel. Zo kan iemand anders komen.',
  },
  link: {
    subject: ({ day, time }) => `De link naar je afspraak bij stad Gent: ${day}, ${time}`,
    title: 'De link naar je afspraak',
    notYou: 'Vroeg je deze link niet? Dan hoef je niets te doen.',
  },
  waiting: {
    subject: 'Je staat op de wachtlijst van stad Gent',
    title: 'Je staat op de wachtlijst',
    next: 'Komt er een plaats vrij die past? Dan sturen we je een bericht. We houden die plaats dan even voor je vrij.',
    leave: 'Wil je niet meer wachten? Op deze pagina kun je van de lijst gaan.',
    link: 'Bekijk je plaats op de wachtlijst',
    wish: {
      between: ', ',
      from: (date) => `vanaf ${date}`,
      through: (date) => `tot en met ${date}`,
      on: (days) => `op ${days}`,
      parts: { morning: 'in de voormiddag', afternoon: 'in de namiddag', evening: 'in de avond' },
      language: (name) => `gesprek in het ${name}`,
      any: 'eender wanneer',
    },
  },
  offer: {
    subject: ({ day, time }) => `Er is een plaats vrij bij stad Gent: ${day}, ${time}`,
    title: 'Er is een plaats voor je vrij',
    givenUp: (at) => `Neem je deze plaats? Dan geef je je andere afspraak op: ${nl.moment(at)}.`,
    take: 'Op deze pagina kies je: je neemt de plaats, of je neemt ze niet.',
    link: 'Bekijk de vrije plaats',
    otherwise: 'Doe je niets? Dan gaat de plaats naar iemand anders.',
  },

  event: { summary: 'Afspraak stad Gent', telephone: 'Telefoon' },

  sms: {
    code: (code) => `Stad Gent: je code is ${code}. Geef de code aan niemand.`,
    confirmed: ({ day, time }) => `Stad Gent: je afspraak is op ${day} om ${time}, tijd in Gent.`,
    moved: ({ day, time }) => `Stad Gent: je afspraak is verzet naar ${day} om ${time}, tijd in Gent.`,
    cancelled: ({ day, time }) => `Stad Gent: je afspraak van ${day} om ${time} is geannuleerd.`,
    reminder: ({ day, time }) => `Stad Gent: denk aan je afspraak op ${day} om ${time}, tijd in Gent.`,
    link: ({ day, time }) => `Stad Gent: de link naar je afspraak op ${day} om ${time}, tijd in Gent.`,
    waiting: 'Stad Gent: je staat op de wachtlijst. We sturen een bericht als er een plaats is.',
    offer: ({ day, time }) => `Stad Gent: er is een plaats vrij op ${day} om ${time}, tijd in Gent.`,
    reference: (reference) => `Je nummer: ${reference}.`,
    manage: 'Verzetten of annuleren:',
    undo: 'Vergissing? Neem de afspraak terug binnen 15 minuten:',
    leave: 'Van de lijst gaan:',
    choose: ({ day, time }) => `Kiezen kan tot ${day}, ${time}:`,
    free: 'Gratis: betaal niemand.',
  },
};
