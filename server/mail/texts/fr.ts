import type { Texts } from './texts.ts';

/**
 * French as it is written in Belgium, with "vous"; a no-break space stands before ? and :. In text messages it is a
 * plain one, and words with ê, â, î, û or ç are avoided, which the alphabet of GSM does not have ("août" remains).
 */
export const fr: Texts = {
  tag: 'fr-BE',
  direction: 'ltr',
  name: 'Français',
  translation: 'Ceci est une traduction. Le texte en néerlandais est plus bas.',

  day: (weekday, date) => `${weekday} ${date.replace(/^1 /, '1er ')}`,
  colon: ' :',
  clock: (hour, minute) => `${hour}h${minute}`,
  moment: ({ date, time }) => `${date} à ${time}`,
  inGhent: ({ date, time }) => `${date} à ${time}, heure de Gand`,

  labels: { when: 'Quand', where: 'Où', reference: 'Votre numéro', bring: 'Apportez', keptUntil: 'Gardé pour vous jusqu’au', wish: 'Ce que vous avez demandé' },
  manage: {
    ask: 'Vous voulez déplacer ou annuler le rendez-vous ? C’est possible sur cette page.',
    link: 'Déplacer ou annuler votre rendez-vous',
    call: (telephone) => `Ou appelez le ${telephone} et dites votre numéro.`,
    secret: 'Donnez le lien seulement à une personne de confiance. Avec le lien, tout le monde peut déplacer ou annuler votre rendez-vous.',
  },
  onTime: 'Venez à l’heure, et pas plus de 10 minutes en avance.',
  forOther: 'Le rendez-vous est pour quelqu’un d’autre ? Donnez à cette personne la date, l’adresse et le numéro.',
  free: 'Le rendez-vous est gratuit. Personne n’a le droit de demander de l’argent pour cela.',
  question: (telephone) => `Vous avez une question ? Appelez le ${telephone}.`,
  city: 'Ville de Gand',

  code: {
    subject: (code) => `Votre code : ${code} (rendez-vous avec la Ville de Gand)`,
    title: 'Votre code',
    forBooking: (at) => `Le code est pour un rendez-vous le ${fr.inGhent(at)}.`,
    forWaitingList: 'Le code est pour la liste d’attente.',
    type: 'Tapez le code sur la page où vous étiez. Faites-le vite : le code est valable peu de temps.',
    secret: 'Ne donnez le code à personne. La Ville de Gand ne demande jamais votre code.',
    notYou: 'Vous n’avez pas demandé de code ? Alors vous n’avez rien à faire.',
  },
  confirmed: {
    subject: ({ day, time }) => `Votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Vous avez un rendez-vous',
  },
  moved: {
    subject: ({ day, time }) => `Nouveau moment pour votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Votre rendez-vous a été déplacé',
    calendar: 'L’ancien moment est dans votre agenda ? Vérifiez qu’il n’y est plus.',
  },
  cancelled: {
    subject: ({ day, time }) => `Annulé : votre rendez-vous avec la Ville de Gand du ${day}, ${time}`,
    title: 'Votre rendez-vous a été annulé',
    undo: 'C’était une erreur ? Jusqu’à 15 minutes après l’annulation, vous pouvez récupérer le rendez-vous.',
    link: 'Récupérer le rendez-vous',
    anew: (telephone) => `Vous voulez un nouveau rendez-vous ? Choisissez un moment sur le site web, ou appelez le ${telephone}.`,
    calendar: 'Le rendez-vous est dans votre agenda ? Vérifiez qu’il n’y est plus.',
  },
  movedByOffice: {
    subject: ({ day, time }) => `Nous avons déplacé votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Nous avons déplacé votre rendez-vous',
    sorry: 'Désolés, l’ancien moment n’est plus possible.',
    ask: 'Le nouveau moment vous convient ? Dites-le sur cette page. Sinon, nous vous appelons si nous le pouvons.',
    otherwise: 'Le nouveau moment ne vous convient pas ? Alors choisissez un autre moment sur cette page.',
  },
  cancelledByOffice: {
    subject: ({ day, time }) => `Nous avons annulé votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Nous avons annulé votre rendez-vous',
    sorry: 'Désolés, le rendez-vous ne peut pas avoir lieu. Vous n’avez pas besoin de venir.',
    link: 'Prendre un nouveau rendez-vous',
  },
  reminder: {
    subject: ({ day, time }) => `Pensez à votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Vous avez bientôt un rendez-vous',
    cannotCome: 'Vous ne pouvez pas venir ? Alors annulez vite. Quelqu’un d’autre pourra ainsi venir.',
  },
  link: {
    subject: ({ day, time }) => `Le lien vers votre rendez-vous avec la Ville de Gand : ${day}, ${time}`,
    title: 'Le lien vers votre rendez-vous',
    notYou: 'Vous n’avez pas demandé ce lien ? Alors vous n’avez rien à faire.',
  },
  waiting: {
    subject: 'Vous êtes sur la liste d’attente de la Ville de Gand',
    title: 'Vous êtes sur la liste d’attente',
    next: 'Un moment qui vous convient se libère ? Alors nous vous envoyons un message. Nous gardons alors ce moment quelque temps pour vous.',
    leave: 'Vous ne voulez plus attendre ? Sur cette page, vous pouvez quitter la liste.',
    link: 'Voir votre place sur la liste d’attente',
    wish: {
      between: ', ',
      from: (date) => `à partir du ${date}`,
      through: (date) => `jusqu’au ${date} inclus`,
      on: (days) => `le ${days}`,
      parts: { morning: 'le matin', afternoon: 'l’après-midi', evening: 'le soir' },
      language: (name) => `entretien en ${name}`,
      any: 'n’importe quand',
    },
  },
  offer: {
    subject: ({ day, time }) => `Un moment est libre à la Ville de Gand : ${day}, ${time}`,
    title: 'Un moment est libre pour vous',
    givenUp: (at) => `Vous prenez ce moment ? Alors vous abandonnez votre autre rendez-vous : ${fr.moment(at)}.`,
    take: 'Sur cette page, vous choisissez : vous prenez le moment, ou vous ne le prenez pas.',
    link: 'Voir le moment libre',
    otherwise: 'Vous ne faites rien ? Alors ce moment est pour quelqu’un d’autre.',
  },

  event: { summary: 'Rendez-vous Ville de Gand', telephone: 'Téléphone' },

  sms: {
    code: (code) => `Ville de Gand : votre code est ${code}. Ne donnez le code à personne.`,
    confirmed: ({ day, time }) => `Ville de Gand : votre rendez-vous est le ${day} à ${time}, heure de Gand.`,
    moved: ({ day, time }) => `Ville de Gand : votre rendez-vous est déplacé au ${day} à ${time}, heure de Gand.`,
    cancelled: ({ day, time }) => `Ville de Gand : votre rendez-vous du ${day} à ${time} est annulé.`,
    movedByOffice: ({ day, time }) => `Ville de Gand : désolés, nous avons déplacé votre rendez-vous au ${day} à ${time}, heure de Gand.`,
    cancelledByOffice: ({ day, time }) => `Ville de Gand : désolés, nous avons annulé votre rendez-vous du ${day} à ${time}.`,
    reminder: ({ day, time }) => `Ville de Gand : pensez à votre rendez-vous du ${day} à ${time}, heure de Gand.`,
    link: ({ day, time }) => `Ville de Gand : le lien vers votre rendez-vous du ${day} à ${time}, heure de Gand.`,
    waiting: "Ville de Gand : vous voilà sur la liste d'attente. Nous envoyons un message quand un moment est libre.",
    offer: ({ day, time }) => `Ville de Gand : un moment est libre le ${day} à ${time}, heure de Gand.`,
    reference: (reference) => `Votre numéro : ${reference}.`,
    answer: 'Cela vous convient ? Répondre, déplacer ou annuler :',
    manage: 'Déplacer ou annuler :',
    anew: 'Prendre un nouveau rendez-vous :',
    undo: 'Une erreur ? Récupérer le rendez-vous dans les 15 minutes :',
    leave: 'Quitter la liste :',
    choose: ({ day, time }) => `Choix possible jusqu'au ${day}, ${time} :`,
    free: 'Gratuit : ne payez personne.',
  },
};
