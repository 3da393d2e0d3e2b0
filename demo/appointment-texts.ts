/** What the city's page says around the widget, in one language. `{link}` is where a link begins, `{end}` where it ends. */
export interface AppointmentTexts {
  /** Its own name of itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  skip: string;
  town: string;
  languages: string;
  path: string;
  title: string;
  demo: string;
  fallback: string;
  haveOne: string;
  change: string;
  visit: string;
  onlyWithAppointment: string;
  hours: [string, string, string];
  footer: string;
}

/** The translations of the Dutch page, each under its tag. */
export const appointmentTexts: Record<string, AppointmentTexts> = {
  en: {
    name: 'English',
    dir: 'ltr',
    skip: 'Go to the content',
    town: 'example page',
    languages: 'Languages',
    path: 'Breadcrumb',
    title: 'Make an appointment at the Infopunt Migratie',
    demo: 'This is a demo: nothing is sent. The code that you need is among the {link}messages of the demo{end} (opens in a new tab).',
    fallback: 'Here you can make an appointment. Does it not work? Call {link}09 000 00 00{end}.',
    haveOne: 'Do you already have an appointment?',
    change: 'Do you want to move or cancel it? Use the {link}link that you received{end}.',
    visit: 'Address and opening hours',
    onlyWithAppointment: 'You can only come with an appointment:',
    hours: ['Monday to Friday: 9:00 to 12:30', 'Tuesday and Thursday: also 14:00 to 18:00', 'on public holidays: closed'],
    footer: 'This is an example. The addresses, telephone numbers and other offices on this page are made up. This demo sends nothing: {link}read here the messages{end} that a real office would send.',
  },
  fr: {
    name: 'Français',
    dir: 'ltr',
    skip: 'Aller au contenu',
    town: 'page d’exemple',
    languages: 'Langues',
    path: 'Fil d’Ariane',
    title: 'Prenez un rendez-vous à l’Infopunt Migratie',
    demo: 'Ceci est une démo : rien n’est envoyé. Le code qu’il vous faut est dans les {link}messages de la démo{end} (s’ouvre dans un nouvel onglet).',
    fallback: 'Ici vous pouvez prendre un rendez-vous. Cela ne marche pas ? Appelez le {link}09 000 00 00{end}.',
    haveOne: 'Vous avez déjà un rendez-vous ?',
    change: 'Vous voulez le déplacer ou l’annuler ? Utilisez le {link}lien que vous avez reçu{end}.',
    visit: 'Adresse et heures d’ouverture',
    onlyWithAppointment: 'Vous pouvez venir seulement avec un rendez-vous :',
    hours: ['du lundi au vendredi : de 9h00 à 12h30', 'le mardi et le jeudi : aussi de 14h00 à 18h00', 'les jours fériés : fermé'],
    footer: 'Ceci est un exemple. Les adresses, les numéros de téléphone et les autres bureaux de cette page sont inventés. Cette démo n’envoie rien : {link}lisez ici les messages{end} qu’un vrai bureau enverrait.',
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    skip: 'الانتقال إلى المحتوى',
    town: 'صفحة تجريبية',
    languages: 'اللغات',
    path: 'مسار الصفحة',
    title: 'حجز موعد لدى \u2068Infopunt Migratie\u2069',
    demo: 'هذا عرض تجريبي: لا يُرسل أي شيء. الرمز الذي تحتاجه موجود في {link}رسائل العرض التجريبي{end} (تُفتح في علامة تبويب جديدة).',
    fallback: 'هنا يمكنك حجز موعد. ألا يعمل ذلك؟ يُرجى الاتصال على {link}\u206809 000 00 00\u2069{end}.',
    haveOne: 'هل لديك موعد؟',
    change: 'هل تريد تغييره أو إلغاءه؟ يُرجى استخدام {link}الرابط الذي وصلك{end}.',
    visit: 'العنوان وأوقات العمل',
    onlyWithAppointment: 'يمكنك الحضور فقط إذا كان لديك موعد:',
    hours: ['من الاثنين إلى الجمعة: من \u20689:00\u2069 إلى \u206812:30\u2069', 'الثلاثاء والخميس: أيضًا من \u206814:00\u2069 إلى \u206818:00\u2069', 'أيام العطل الرسمية: مغلق'],
    footer: 'هذا مثال. العناوين وأرقام الهواتف والمكاتب الأخرى في هذه الصفحة غير حقيقية. هذا العرض التجريبي لا يرسل شيئًا: {link}هنا يمكن قراءة الرسائل{end} التي يرسلها مكتب حقيقي.',
  },
  tr: {
    name: 'Türkçe',
    dir: 'ltr',
    skip: 'İçeriğe gidin',
    town: 'örnek sayfa',
    languages: 'Diller',
    path: 'Sayfa yolu',
    title: 'Infopunt Migratie’den randevu alın',
    demo: 'Bu bir demodur: hiçbir şey gönderilmez. Size gereken kod {link}demonun mesajlarındadır{end} (yeni bir sekmede açılır).',
    fallback: 'Burada randevu alabilirsiniz. Olmuyor mu? {link}09 000 00 00{end} numarasını arayın.',
    haveOne: 'Zaten bir randevunuz var mı?',
    change: 'Onu değiştirmek veya iptal etmek mi istiyorsunuz? {link}Size gelen bağlantıyı{end} kullanın.',
    visit: 'Adres ve açılış saatleri',
    onlyWithAppointment: 'Sadece randevuyla gelebilirsiniz:',
    hours: ['pazartesiden cumaya kadar: 9.00–12.30', 'salı ve perşembe: ayrıca 14.00–18.00', 'resmi tatillerde: kapalı'],
    footer: 'Bu bir örnektir. Bu sayfadaki adresler, telefon numaraları ve diğer daireler gerçek değildir. Bu demo hiçbir şey göndermez: gerçek bir dairenin göndereceği {link}mesajları burada okuyun{end}.',
  },
  bg: {
    name: 'Български',
    dir: 'ltr',
    skip: 'Към съдържанието',
    town: 'примерна страница',
    languages: 'Езици',
    path: 'Път до страницата',
    title: 'Запазете час в Infopunt Migratie',
    demo: 'Това е демо: нищо не се изпраща. Кодът, който Ви трябва, е в {link}съобщенията на демото{end} (отваря се в нов раздел).',
    fallback: 'Тук можете да запазите час. Не става ли? Обадете се на {link}09 000 00 00{end}.',
    haveOne: 'Вече имате час?',
    change: 'Искате ли да го преместите или да го отмените? Използвайте {link}линка, който получихте{end}.',
    visit: 'Адрес и работно време',
    onlyWithAppointment: 'Можете да дойдете само със запазен час:',
    hours: ['от понеделник до петък: от 9:00 до 12:30 часа', 'вторник и четвъртък: също от 14:00 до 18:00 часа', 'на официални празници: затворено'],
    footer: 'Това е пример. Адресите, телефонните номера и другите служби на тази страница са измислени. Това демо не изпраща нищо: {link}прочетете тук съобщенията{end}, които една истинска служба би изпратила.',
  },
  uk: {
    name: 'Українська',
    dir: 'ltr',
    skip: 'До змісту',
    town: 'сторінка-приклад',
    languages: 'Мови',
    path: 'Шлях до сторінки',
    title: 'Запишіться на прийом до Infopunt Migratie',
    demo: 'Це демо: нічого не надсилається. Код, який вам потрібен, є серед {link}повідомлень демо{end} (відкриється в новій вкладці).',
    fallback: 'Тут ви можете записатися. Не виходить? Зателефонуйте: {link}09 000 00 00{end}.',
    haveOne: 'У вас уже є запис?',
    change: 'Хочете перенести або скасувати його? Скористайтеся {link}посиланням, яке ви отримали{end}.',
    visit: 'Адреса та години роботи',
    onlyWithAppointment: 'Прийти можна лише за записом:',
    hours: ['з понеділка до п’ятниці: від 9:00 до 12:30', 'вівторок і четвер: також від 14:00 до 18:00', 'у святкові дні: зачинено'],
    footer: 'Це приклад. Адреси, номери телефонів та інші установи на цій сторінці вигадані. Це демо нічого не надсилає: {link}прочитайте тут повідомлення{end}, які надіслала б справжня установа.',
  },
  es: {
    name: 'Español',
    dir: 'ltr',
    skip: 'Ir al contenido',
    town: 'página de ejemplo',
    languages: 'Idiomas',
    path: 'Ruta de la página',
    title: 'Pida una cita en el Infopunt Migratie',
    demo: 'Esto es una demostración: no se envía nada. El código que necesita está entre los {link}mensajes de la demostración{end} (se abre en una pestaña nueva).',
    fallback: 'Aquí puede pedir una cita. ¿No funciona? Llame al {link}09 000 00 00{end}.',
    haveOne: '¿Ya tiene una cita?',
    change: '¿Quiere cambiarla o cancelarla? Use el {link}enlace que recibió{end}.',
    visit: 'Dirección y horario',
    onlyWithAppointment: 'Solo puede venir con una cita:',
    hours: ['de lunes a viernes: de 9:00 a 12:30', 'martes y jueves: también de 14:00 a 18:00', 'los días festivos: cerrado'],
    footer: 'Esto es un ejemplo. Las direcciones, los números de teléfono y las otras oficinas de esta página son inventados. Esta demostración no envía nada: {link}lea aquí los mensajes{end} que enviaría una oficina real.',
  },
};
