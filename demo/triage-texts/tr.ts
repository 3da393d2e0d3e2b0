import type { TriageTexts } from '../../server/domain/triage.ts';

export const tr: TriageTexts = {
  questions: {
    start: {
      question: 'Size en çok hangisi uyuyor?',
      answers: {
        letter: { label: 'Oturumum veya vizem hakkında bir mektup veya karar geldi' },
        extend: { label: 'Kartımı veya oturumumu uzatmak istiyorum', hint: 'Kartınızın veya vizenizin süresi yakında bitiyor ya da bitti.' },
        counter: {
          label: 'Gişede bir işlem yapmak istiyorum',
          hint: 'Örneğin dosya açmak, belge vermek veya kart almak. Kartınız kaybolduysa veya adresiniz değişiyorsa da.',
        },
        advice: { label: 'Bilgi istiyorum', hint: 'Örneğin burada yaşamak, çalışmak veya okumak ya da birini getirmek hakkında.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    letter: {
      question: 'Mektupta ne yazıyor?',
      answers: {
        'visit-visa': { label: 'Ziyaret vizesi için ret kararı', hint: 'Bu, 3 aydan az bir süre için vizedir.' },
        decision: { label: 'Başka bir karar', hint: 'Örneğin bir ret kararı veya oturumunuzun sona ermesi. Ailenizle ilgiliyse de.' },
        expires: { label: 'Kartımın veya oturumumun süresi yakında bitiyor' },
        'hand-in': { label: 'Gişeye gelmem veya belge vermem gerekiyor' },
        collect: { label: 'Kartım hazır' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    extend: {
      question: 'Neyi uzatmak istiyorsunuz?',
      answers: {
        card: { label: 'Oturum kartımı veya burada yaşamak için başka bir belgeyi', hint: 'Süresi bitmişse de.' },
        'short-stay': { label: '3 aydan az süreli bir vizeyi veya kalışı' },
        'no-end-date': { label: 'Bitiş tarihi olmadan kalmak istiyorum', hint: 'Bu, süresiz oturum (B, K veya L kartı) veya kalıcı oturumdur (F+ veya EU+ kartı).' },
        'other-reason': { label: 'Eskisinden farklı bir nedenle kalmak istiyorum', hint: 'Örneğin: önce okuyordunuz, şimdi çalışmak istiyorsunuz.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    counter: {
      question: 'Hangi işlemi yapmak istiyorsunuz?',
      answers: {
        'hand-in': { label: 'Dosya açmak veya belge vermek', hint: 'Bütün belgeler artık sizde.' },
        'which-papers': { label: 'Önce hangi belgelerin gerektiğini bilmek istiyorum' },
        collect: { label: 'Kartımı almak' },
        lost: { label: 'Kartım kayıp, çalındı veya bozuk' },
        progress: { label: 'Dosyamın ne durumda olduğunu bilmek istiyorum', hint: 'Belgelerinizi zaten verdiniz.' },
        address: { label: 'Adresimi değiştirmek' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    advice: {
      question: 'Ne hakkında bilgi istiyorsunuz?',
      answers: {
        'short-stay': { label: 'Belçika’da 3 aydan az kalmak', hint: 'Birini davet edip masraflarını ödüyorsanız da (ek 3bis, bijlage 3bis).' },
        family: { label: 'Eşimle, partnerimle veya ailemle yaşamak ya da onları getirmek', hint: 'Evleniyorsanız, boşanıyorsanız veya çocuğunuz oluyorsa da.' },
        study: { label: 'Okumak' },
        work: { label: 'Çalışmak veya iş aramak', hint: 'Kendi hesabına çalışan, araştırmacı, stajyer veya au pair olarak da.' },
        'no-end-date': { label: 'Bitiş tarihi olmadan kalmak', hint: 'Zaten oturum kartınız var ve süresiz veya kalıcı oturum istiyorsunuz.' },
        other: { label: 'Başka bir şey, ya da bilmiyorum' },
      },
    },
    citizen: {
      question: 'Bir AB ülkesinin vatandaşı mısınız?',
      hint: 'Norveç, Lihtenştayn, İzlanda ve İsviçre de sayılır. Pasaportunuza veya kimlik kartınıza bakın, oturum kartınıza değil.',
      answers: {
        yes: { label: 'Evet' },
        no: { label: 'Hayır' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    other: {
      question: 'Size hangisi uyuyor?',
      answers: {
        'live-as-citizen': {
          label: 'AB vatandaşıyım ve Gent’e yaşamaya geliyorum',
          hint: 'Örneğin emekli maaşıyla veya kendi paranızla. Norveç, Lihtenştayn, İzlanda ve İsviçre de sayılır.',
        },
        'something-else': { label: 'Başka bir şey', hint: 'Örneğin koruma istemek veya Belçika vatandaşı olmak.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
  },
  reasons: {
    file: 'Infopunt’ta dosya açamaz ve belge veremezsiniz. Bunu Loket Migratie’de (göç gişesi) yaparsınız.',
    collect: 'Kartınızı Infopunt’tan alamazsınız. Bunu bir dienstencentrum’da (hizmet merkezi) yaparsınız.',
    lost: 'Infopunt’tan yeni kart isteyemezsiniz. Bunu Loket Migratie’de (göç gişesi) yaparsınız.',
    progress: 'Dosyanız Infopunt’ta değil. Loket Migratie’ye (göç gişesi) sorun.',
    address: 'Adresinizi Infopunt’ta değiştiremezsiniz. Bunu bir dienstencentrum’da (hizmet merkezi) yaparsınız.',
    other: 'Infopunt’ta sorunuz için bir konu yok. Nereye gidebileceğinizi Loket Migratie’ye (göç gişesi) sorun veya Infopunt’u arayın.',
  },
};
