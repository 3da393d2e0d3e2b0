import type { TriageTexts } from '../../server/domain/triage.ts';

export const tr: TriageTexts = {
  questions: {
    start: {
      question: 'Size en çok hangisi uyuyor?',
      hint: 'Birine yardım mı ediyorsunuz? O zaman o kişi için cevap verin.',
      answers: {
        letter: { label: 'Oturumum veya vizem hakkında bir mektup veya karar geldi' },
        extend: { label: 'Kartımı veya oturumumu uzatmak istiyorum', hint: 'Kartınızın veya vizenizin süresi yakında bitiyor ya da bitti.' },
        counter: {
          label: 'Gişede bir işlem yapmak istiyorum',
          hint: 'Örneğin dosya açmak, belge vermek veya kart almak. Kartınız kaybolduysa veya adresiniz değişiyorsa da.',
        },
        advice: { label: 'Bilgi istiyorum', hint: 'Örneğin burada yaşamak, çalışmak veya okumak ya da aile veya ziyaret hakkında.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    letter: {
      question: 'Mektupta ne yazıyor?',
      answers: {
        'visit-visa': { label: 'Ziyaret vizesi için ret kararı', hint: 'Bu, 3 aydan az bir süre için vizedir.' },
        decision: { label: 'Başka bir karar', hint: 'Örneğin: başvurunuz reddedildi, ülkeden ayrılmanız gerekiyor veya oturumunuzu kaybedebilirsiniz. Ailenizle ilgiliyse de.' },
        expires: { label: 'Kartımın veya oturumumun süresi yakında bitiyor' },
        'hand-in': { label: 'Gişeye gelmem veya belge vermem gerekiyor' },
        collect: { label: 'Kartım hazır' },
        unknown: { label: 'Başka bir şey veya bilmiyorum' },
      },
    },
    extend: {
      question: 'Neyi uzatmak istiyorsunuz?',
      answers: {
        card: { label: 'Oturum kartımı veya burada yaşamak için başka bir belgeyi', hint: 'Süresi bitmişse de.' },
        'short-stay': { label: 'Bir ziyareti veya 3 aydan az süreli başka bir kalışı', hint: 'Örneğin turist vizesiyle.' },
        'no-end-date': { label: 'Bitiş tarihi olmadan kalmak istiyorum', hint: 'Bu, süresiz oturum (B, K veya L kartı) veya kalıcı oturumdur (F+ veya EU+ kartı).' },
        'other-reason': { label: 'Eskisinden farklı bir nedenle kalmak istiyorum', hint: 'Örneğin: önce okuyordunuz, şimdi çalışmak istiyorsunuz.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    counter: {
      question: 'Hangi işlemi yapmak istiyorsunuz?',
      answers: {
        'hand-in': { label: 'Dosya açmak veya belge vermek', hint: 'Bütün belgeleriniz hazır.' },
        'which-papers': { label: 'Önce ne yapmam gerektiğini veya hangi belgelerin gerektiğini bilmek istiyorum' },
        collect: { label: 'Kartımı almak' },
        lost: { label: 'Kartım kayıp, çalındı veya bozuk', hint: 'Veya üzerinde bir hata var.' },
        progress: { label: 'Dosyamın ne durumda olduğunu bilmek istiyorum', hint: 'Belgelerinizi daha önce verdiniz.' },
        address: { label: 'Adresimi değiştirmek veya bir belge (attest) istemek', hint: 'Belçika’da zaten kayıtlısınız. Attest, örneğin adresinizi veya ailenizi gösteren bir belgedir.' },
        unknown: { label: 'Başka bir şey veya bilmiyorum' },
      },
    },
    advice: {
      question: 'Ne hakkında bilgi istiyorsunuz?',
      answers: {
        'short-stay': { label: 'Belçika’da 3 aydan az kalmak', hint: 'Örneğin bir ziyaret için. Birini davet edip masraflarını ödüyorsanız da (ek 3bis, bijlage 3bis).' },
        family: { label: 'Belçika’daki eşimle, partnerimle veya ailemle yaşamak ya da onların burada yaşaması', hint: 'Evlendiğinizde, boşandığınızda, çocuğunuz olduğunda veya eşiniz ya da partneriniz öldüğünde oturumunuz hakkında da.' },
        study: { label: 'Okumak için burada yaşamak', hint: 'Okurken çalışmak hakkında da.' },
        work: { label: 'Çalışmak veya iş aramak için burada yaşamak', hint: 'Kendi hesabına çalışan, araştırmacı, stajyer veya au pair olarak da. İş değiştiriyor veya işinizi kaybediyorsanız da.' },
        'live-as-citizen': { label: 'Bir AB ülkesinin pasaportu veya kimlik kartıyla Gent’e yaşamaya gelmek', hint: 'İşiniz yoksa da. Norveç, Lihtenştayn, İzlanda ve İsviçre de sayılır. Oturum kartı sayılmaz.' },
        'no-end-date': { label: 'Bitiş tarihi olmadan kalmak', hint: 'Süresiz oturum (B, K veya L kartı) veya kalıcı oturum (F+ veya EU+ kartı). Oturum kartınız var.' },
        other: { label: 'Başka bir şey veya bilmiyorum' },
      },
    },
    citizen: {
      question: 'Bir AB ülkesinin vatandaşı mısınız?',
      hint: 'Norveç, Lihtenştayn, İzlanda ve İsviçre de sayılır. Pasaportunuza veya kimlik kartınıza bakın, oturum kartınıza değil. Birine yardım mı ediyorsunuz? O zaman o kişi için cevap verin.',
      answers: {
        yes: { label: 'Evet' },
        no: { label: 'Hayır' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
    purpose: {
      question: 'Gent’e neden yaşamaya geliyorsunuz?',
      answers: {
        work: { label: 'Çalışmak veya iş aramak için', hint: 'Kendi hesabına çalışan olarak da.' },
        study: { label: 'Okumak için' },
        family: { label: 'Eşimle, partnerimle veya ailemle yaşamak için', hint: 'Eşiniz, partneriniz veya aileniz zaten burada yaşıyor.' },
        'own-money': { label: 'Burada emekli maaşıyla veya kendi paramla yaşamak için' },
        unknown: { label: 'Başka bir şey veya bilmiyorum' },
      },
    },
    other: {
      question: 'Bu cümlelerden biri size uyuyor mu?',
      answers: {
        decision: { label: 'Oturumum hakkında bir mektup veya karar geldi' },
        visit: { label: 'Buraya ziyarete geldim ve daha uzun kalmak istiyorum' },
        expires: { label: 'Kartımın veya oturumumun süresi yakında bitiyor' },
        'something-else': { label: 'Hayır, başka bir şey', hint: 'Örneğin: koruma istiyorsunuz, belgeleriniz yok veya Belçika vatandaşı olmak istiyorsunuz.' },
        unknown: { label: 'Bilmiyorum' },
      },
    },
  },
  reasons: {
    file: 'Infopunt’ta dosya açamaz ve belge veremezsiniz. Bunu Loket Migratie’de (göç gişesi) yaparsınız.',
    collect: 'Kartınızı Infopunt’tan alamazsınız. Bunu bir dienstencentrum’da (hizmet merkezi) yaparsınız.',
    lost: 'Infopunt’tan yeni kart isteyemezsiniz. Bunu Loket Migratie’de (göç gişesi) yaparsınız.',
    progress: 'Dosyanız Infopunt’ta değil. Loket Migratie’ye (göç gişesi) sorun.',
    address: 'Infopunt’ta adresinizi değiştiremez ve attest isteyemezsiniz. Bunu bir dienstencentrum’da (hizmet merkezi) yaparsınız. Başka bir belediyeye mi taşınıyorsunuz? O zaman bunu orada yaparsınız.',
    other: 'Infopunt’ta sorunuz için bir konu yok. Nereye gidebileceğinizi Loket Migratie’ye (göç gişesi) sorun veya Infopunt’u arayın.',
    unsure: 'Bu cevaplarla nereye gitmeniz gerektiğini bilmiyoruz. Infopunt’u arayın veya Loket Migratie’ye (göç gişesi) sorun.',
  },
};
