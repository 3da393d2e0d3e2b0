import type { Texts } from './texts.ts';

/** Turkish with "siz". A date or a time would bear a suffix: it stands behind a colon, or another word bears it. */
export const tr: Texts = {
  tag: 'tr',
  direction: 'ltr',
  name: 'Türkçe',
  translation: 'Bu bir çeviridir. Hollandaca metin aşağıdadır.',

  day: (weekday, date) => `${date} ${weekday}`,
  colon: ':',
  clock: (hour, minute) => `saat ${hour}.${minute}`,
  moment: ({ date, time }) => `${date}, ${time}`,
  inGhent: ({ date, time }) => `${date}, ${time} (Gent saatiyle)`,

  labels: { when: 'Ne zaman', where: 'Nerede', reference: 'Numaranız', bring: 'Yanınızda getirin', keptUntil: 'Şu zamana kadar size ayrıldı', wish: 'İstediğiniz' },
  manage: {
    ask: 'Randevuyu değiştirmek veya iptal etmek mi istiyorsunuz? Bunu bu sayfada yapabilirsiniz.',
    link: 'Randevunuzu değiştirin veya iptal edin',
    call: (telephone) => `Ya da ${telephone} numarasını arayın ve numaranızı söyleyin.`,
    secret: 'Bağlantıyı sadece güvendiğiniz birine verin. Bu bağlantıyla herkes randevunuzu değiştirebilir veya iptal edebilir.',
  },
  onTime: 'Zamanında gelin, ama 10 dakikadan fazla erken gelmeyin.',
  forOther: 'Randevu başka biri için mi? Tarihi, adresi ve numarayı o kişiye verin.',
  free: 'Randevu ücretsizdir. Kimse bunun için para isteyemez.',
  question: (telephone) => `Bir sorunuz mu var? ${telephone} numarasını arayın.`,
  city: 'Gent Belediyesi',

  code: {
    subject: (code) => `Kodunuz: ${code} (Gent Belediyesi randevusu)`,
    title: 'Kodunuz',
    forBooking: (at) => `Kod şu randevu içindir: ${tr.inGhent(at)}.`,
    forWaitingList: 'Kod bekleme listesi içindir.',
    type: 'Kodu az önce bulunduğunuz sayfaya yazın. Çabuk olun: kod sadece kısa bir süre geçerlidir.',
    secret: 'Kodu kimseye vermeyin. Gent Belediyesi kodunuzu asla sormaz.',
    notYou: 'Kod istemediniz mi? O zaman bir şey yapmanız gerekmez.',
  },
  confirmed: {
    subject: ({ day, time }) => `Gent Belediyesi randevunuz: ${day}, ${time}`,
    title: 'Bir randevunuz var',
  },
  moved: {
    subject: ({ day, time }) => `Gent Belediyesi randevunuzun yeni zamanı: ${day}, ${time}`,
    title: 'Randevunuz değiştirildi',
    calendar: 'Eski zaman takviminizde miydi? Artık orada olmadığını kontrol edin.',
  },
  cancelled: {
    subject: ({ day, time }) => `İptal edildi: Gent Belediyesi randevunuz, ${day}, ${time}`,
    title: 'Randevunuz iptal edildi',
    undo: 'Yanlışlıkla mı oldu? İptalden sonra 15 dakika içinde randevuyu geri alabilirsiniz.',
    link: 'Randevuyu geri alın',
    anew: (telephone) => `Yeni bir randevu mu istiyorsunuz? Web sitesinde bir saat seçin veya ${telephone} numarasını arayın.`,
    calendar: 'Randevu takviminizde miydi? Artık orada olmadığını kontrol edin.',
  },
  reminder: {
    subject: ({ day, time }) => `Gent Belediyesi randevunuzu unutmayın: ${day}, ${time}`,
    title: 'Yakında bir randevunuz var',
    cannotCome: 'Gelemiyor musunuz? O zaman hemen iptal edin. Böylece başka biri gelebilir.',
  },
  link: {
    subject: ({ day, time }) => `Gent Belediyesi randevunuzun bağlantısı: ${day}, ${time}`,
    title: 'Randevunuzun bağlantısı',
    notYou: 'Bu bağlantıyı istemediniz mi? O zaman bir şey yapmanız gerekmez.',
  },
  waiting: {
    subject: 'Gent Belediyesi’nin bekleme listesindesiniz',
    title: 'Bekleme listesindesiniz',
    next: 'Size uygun bir yer boşalırsa size bir mesaj göndeririz. O yeri bir süre sizin için ayırırız.',
    leave: 'Artık beklemek istemiyor musunuz? Bu sayfada listeden çıkabilirsiniz.',
    link: 'Bekleme listesindeki yerinize bakın',
    wish: {
      between: ', ',
      from: (date) => `${date} gününden itibaren`,
      through: (date) => `${date} gününe kadar (o gün dahil)`,
      on: (days) => `${days} günü`,
      parts: { morning: 'öğleden önce', afternoon: 'öğleden sonra', evening: 'akşam' },
      language: (name) => `görüşme dili: ${name}`,
      any: 'herhangi bir zamanda',
    },
  },
  offer: {
    subject: ({ day, time }) => `Gent Belediyesi’nde boş bir yer var: ${day}, ${time}`,
    title: 'Sizin için boş bir yer var',
    givenUp: (at) => `Bu yeri alıyor musunuz? O zaman diğer randevunuzdan vazgeçersiniz: ${tr.moment(at)}.`,
    take: 'Bu sayfada seçersiniz: yeri alırsınız veya almazsınız.',
    link: 'Boş yere bakın',
    otherwise: 'Bir şey yapmazsanız yer başka birine gider.',
  },

  event: { summary: 'Gent Belediyesi randevusu', telephone: 'Telefon' },

  sms: {
    code: (code) => `Gent Belediyesi: kodunuz ${code}. Kodu kimseye vermeyin.`,
    confirmed: ({ day, time }) => `Gent Belediyesi: randevunuz ${day}, ${time} (Gent saatiyle).`,
    moved: ({ day, time }) => `Gent Belediyesi: randevunuzun yeni zamanı ${day}, ${time} (Gent saatiyle).`,
    cancelled: ({ day, time }) => `Gent Belediyesi: randevunuz iptal edildi: ${day}, ${time}.`,
    reminder: ({ day, time }) => `Gent Belediyesi: randevunuzu unutmayın: ${day}, ${time} (Gent saatiyle).`,
    link: ({ day, time }) => `Gent Belediyesi: randevunuzun bağlantısı: ${day}, ${time} (Gent saatiyle).`,
    waiting: 'Gent Belediyesi: bekleme listesindesiniz. Bir yer olunca mesaj göndeririz.',
    offer: ({ day, time }) => `Gent Belediyesi: boş bir yer var: ${day}, ${time} (Gent saatiyle).`,
    reference: (reference) => `Numaranız: ${reference}.`,
    manage: 'Değiştirin veya iptal edin:',
    undo: 'Yanlışlıkla mı? 15 dakika içinde randevuyu geri alın:',
    leave: 'Listeden çıkın:',
    choose: ({ day, time }) => `Son seçme zamanı: ${day}, ${time}. Seçin:`,
    free: 'Ücretsiz: kimseye para vermeyin.',
  },
};
