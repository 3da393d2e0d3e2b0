import type { Texts } from './texts.ts';

/** English as Europeans read it. */
export const en: Texts = {
  tag: 'en-GB',
  direction: 'ltr',
  name: 'English',
  translation: 'This is a translation. The text in Dutch is below.',

  day: (weekday, date) => `${weekday} ${date}`,
  colon: ':',
  clock: (hour, minute) => `${hour % 12 || 12}.${minute} ${hour < 12 ? 'am' : 'pm'}`,
  moment: ({ date, time }) => `${date} at ${time}`,
  inGhent: ({ date, time }) => `${date} at ${time}, time in Ghent`,

  labels: { when: 'When', where: 'Where', reference: 'Your number', bring: 'Bring with you', keptUntil: 'Kept for you until', wish: 'What you asked for' },
  manage: {
    ask: 'Do you want to move or cancel the appointment? You can do that on this page.',
    link: 'Move or cancel your appointment',
    call: (telephone) => `Or call ${telephone} and say your number.`,
    secret: 'Give the link only to somebody you trust. With the link anybody can move or cancel your appointment.',
  },
  onTime: 'Come on time, and no more than 10 minutes early.',
  forOther: 'Is the appointment for someone else? Give that person the date, the address and the number.',
  free: 'The appointment is free of charge. Nobody may ask money for it.',
  question: (telephone) => `Do you have a question? Call ${telephone}.`,
  city: 'City of Ghent',

  code: {
    subject: (code) => `Your code: ${code} (appointment with the City of Ghent)`,
    title: 'Your code',
    forBooking: (at) => `The code is for an appointment on ${en.inGhent(at)}.`,
    forWaitingList: 'The code is for the waiting list.',
    type: 'Type the code on the page where you were. Do it soon: the code only works for a short time.',
    secret: 'Give the code to nobody. The City of Ghent never asks for your code.',
    notYou: 'Did you not ask for a code? Then you need not do anything.',
  },
  confirmed: {
    subject: ({ day, time }) => `Your appointment with the City of Ghent: ${day}, ${time}`,
    title: 'You have an appointment',
  },
  moved: {
    subject: ({ day, time }) => `New time for your appointment with the City of Ghent: ${day}, ${time}`,
    title: 'Your appointment has been moved',
    calendar: 'Is the old time in your calendar? Check that it is gone.',
  },
  cancelled: {
    subject: ({ day, time }) => `Cancelled: your appointment with the City of Ghent on ${day}, ${time}`,
    title: 'Your appointment has been cancelled',
    undo: 'Was that a mistake? Until 15 minutes after cancelling you can take the appointment back.',
    link: 'Take the appointment back',
    anew: (telephone) => `Do you want a new appointment? Choose a time on the website, or call ${telephone}.`,
    calendar: 'Is the appointment in your calendar? Check that it is gone.',
  },
  reminder: {
    subject: ({ day, time }) => `Remember your appointment with the City of Ghent: ${day}, ${time}`,
    title: 'You have an appointment soon',
    cannotCome: 'Can you not come? Then cancel soon, so that somebody else can come.',
  },
  link: {
    subject: ({ day, time }) => `The link to your appointment with the City of Ghent: ${day}, ${time}`,
    title: 'The link to your appointment',
    notYou: 'Did you not ask for this link? Then you need not do anything.',
  },
  waiting: {
    subject: 'You are on the waiting list of the City of Ghent',
    title: 'You are on the waiting list',
    next: 'Does a place come free that suits you? Then we send you a message. We then keep that place for you for a while.',
    leave: 'Do you no longer want to wait? On this page you can leave the list.',
    link: 'See your place on the waiting list',
    wish: {
      between: ', ',
      from: (date) => `from ${date}`,
      through: (date) => `until ${date} included`,
      on: (days) => `on ${days}`,
      parts: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening' },
      language: (name) => `talk in ${name}`,
      any: 'at any time',
    },
  },
  offer: {
    subject: ({ day, time }) => `A place is free with the City of Ghent: ${day}, ${time}`,
    title: 'A place is free for you',
    givenUp: (at) => `Do you take this place? Then you give up your other appointment: ${en.moment(at)}.`,
    take: 'On this page you choose: you take the place, or you do not.',
    link: 'See the free place',
    otherwise: 'If you do nothing, the place goes to somebody else.',
  },

  event: { summary: 'Appointment City of Ghent', telephone: 'Telephone' },

  sms: {
    code: (code) => `City of Ghent: your code is ${code}. Give the code to nobody.`,
    confirmed: ({ day, time }) => `City of Ghent: your appointment is on ${day} at ${time}, time in Ghent.`,
    moved: ({ day, time }) => `City of Ghent: your appointment has been moved to ${day} at ${time}, time in Ghent.`,
    cancelled: ({ day, time }) => `City of Ghent: your appointment on ${day} at ${time} has been cancelled.`,
    reminder: ({ day, time }) => `City of Ghent: remember your appointment on ${day} at ${time}, time in Ghent.`,
    link: ({ day, time }) => `City of Ghent: the link to your appointment on ${day} at ${time}, time in Ghent.`,
    waiting: 'City of Ghent: you are on the waiting list. We send a message when there is a place.',
    offer: ({ day, time }) => `City of Ghent: a place is free on ${day} at ${time}, time in Ghent.`,
    reference: (reference) => `Your number: ${reference}.`,
    manage: 'Move or cancel:',
    undo: 'A mistake? Take the appointment back within 15 minutes:',
    leave: 'Leave the list:',
    choose: ({ day, time }) => `Choose before ${day}, ${time}:`,
    free: 'Free of charge: pay nobody.',
  },
};
