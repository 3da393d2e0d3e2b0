import type { CatalogueTexts } from './nl.ts';

/** Turkish with "siz". */
export const tr: CatalogueTexts = {
  unionCitizen: 'AB vatandaşı (EU-burger, Unieburger) derken bir AB ülkesinden, ayrıca Norveç, Lihtenştayn, İzlanda ve İsviçre’den olan herkesi kastediyoruz.',
  anotherTopic: 'O zaman başka bir konu seçin.',
  cases: {
    family: 'Gent’e aileniz için mi geliyorsunuz?',
    study: 'Gent’e okumak için mi geliyorsunuz?',
    work: 'AB vatandaşı mısınız ve burada çalışmak istiyor musunuz?',
    shortStay: 'Kısa süreli bir kalışı uzatmak mı istiyorsunuz?',
  },
  bring: {
    identity: 'pasaportunuz veya kimlik kartınız',
    visaLetter: 'vizenizle ilgili mektup, varsa',
    enrolment: 'kayıt belgeniz ya da okulunuzun veya üniversitenizin mektubu',
    workPapers: 'işinizle ilgili belgeler, varsa',
    familyPapers: 'ailenizle ilgili belgeler, varsa',
    residenceCard: 'oturum kartınız',
    residenceDocument: 'oturum belgeniz',
    decisionLetter: 'kararın yazılı olduğu mektup',
    otherPapers: 'işe yarayacak diğer bütün belgeler',
  },
  products: {
    'kort-verblijf': {
      name: 'Kısa süreli kalış hakkında bilgi (kort verblijf)',
      summary: '3 aydan az kalıyorsunuz',
      about: 'AB vatandaşı veya başka bir ülkenin vatandaşı olarak Belçika’da 3 aydan az kalıyorsunuz. Ya da gelecek olan birinin masraflarını ödeyeceğinize söz vermek istiyorsunuz (ek 3bis, bijlage 3bis). Ya da kısa süreli bir kalışı uzatmak istiyorsunuz. Ya da kısa süreli kalış için vize alamadınız.',
      notFor: 'Bu konu 3 ay veya daha uzun kalışlar için değildir.',
    },
    'eu-burger': {
      name: 'AB vatandaşı olarak oturum hakkında bilgi (verblijf als EU-burger)',
      summary: 'AB vatandaşı olarak kayıt yaptırmak istiyorsunuz',
      about: 'AB vatandaşısınız ve Gent’te kayıt yaptırmak istiyorsunuz. İş arıyorsunuz, bir işverenin yanında çalışıyorsunuz, kendi hesabınıza çalışıyorsunuz veya geçinmek için yeterli paranız var.',
      notFor: 'Bu konu sadece AB vatandaşları içindir.',
    },
    studenten: {
      name: 'Öğrenciler için bilgi (studenten)',
      summary: 'Gent’e okumak için geliyorsunuz',
      about: 'Öğrenci olarak kayıt yaptırmak istiyorsunuz. AB vatandaşısınız veya başka bir ülkenin vatandaşısınız. 2 broşür var: biri AB vatandaşları için, biri diğer öğrenciler için.',
    },
    'single-permit': {
      name: 'Single permit / iş nedeniyle oturum hakkında bilgi',
      summary: 'AB vatandaşı değilsiniz ve burada çalışmak istiyorsunuz',
      about: 'Burada çalıştığınız veya çalışmak istediğiniz için Belçika’da yaşamak istiyorsunuz.',
      notFor: 'Bu konu AB vatandaşları için değildir.',
    },
    gezinshereniging: {
      name: 'Aile birleşimi hakkında bilgi (gezinshereniging)',
      summary: 'Ailenizle birlikte yaşamak istiyorsunuz',
      about: 'Gent’te ailenizden birinin yanında yaşamak istiyorsunuz. Ya da ailenizden birinin Gent’e gelip sizin yanınızda yaşamasını istiyorsunuz.',
    },
    'onbeperkt-duurzaam': {
      name: 'Süresiz / kalıcı oturum hakkında bilgi (onbeperkt / duurzaam verblijf)',
      summary: 'Belçika’da bitiş tarihi olmadan kalmak istiyorsunuz',
      about: 'Süresiz oturum (B, K veya L kartı) veya kalıcı oturum (F+ veya EU+ kartı) hakkında sorularınız var.',
    },
    verlenging: {
      name: 'Oturumu uzatma hakkında bilgi (verlenging verblijf)',
      summary: 'Belçika’daki oturumunuzu uzatmak istiyorsunuz',
      about: 'Belçika oturum belgeniz var ve onu uzatmak istiyorsunuz. Statünüz fark etmez.',
      notFor: 'Bu konu kısa süreli kalış (3 aydan az) için değildir.',
    },
    beslissing: {
      name: 'Bir karar hakkında bilgi (beslissing)',
      summary: 'Başvurunuz hakkında size bir karar geldi',
      about: 'Başvurunuz hakkında size bir karar geldi, örneğin bir ret kararı. Şimdi ne yapabileceğinizi bilmek istiyorsunuz. Çabuk gelin: itiraz etmek için belki az zamanınız var.',
    },
  },
  houseRules: {
    papers: 'İşe yarayacak bütün belgeleri getirin.',
    onTime: 'Zamanında gelin, ama 10 dakikadan fazla erken gelmeyin.',
    cancel: 'Gelemiyor musunuz? Randevuyu hemen iptal edin, o zaman başka biri gelebilir.',
  },
  notHere: 'Dosya açmak, belge vermek veya kartınızı almak mı istiyorsunuz? Bunu burada yapamazsınız.',
  otherOffices: {
    'loket-migratie': 'Loket Migratie (göç gişesi)',
    dienstencentrum: 'dienstencentrum (hizmet merkezi)',
  },
};
