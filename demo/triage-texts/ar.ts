import type { TriageTexts } from '../../server/domain/triage.ts';
import { latin } from '../catalogue/latin.ts';

const infopunt = latin('Infopunt');
const loketMigratie = `${latin('Loket Migratie')} (شباك الهجرة)`;
const dienstencentrum = `${latin('dienstencentrum')} (مركز الخدمات)`;

export const ar: TriageTexts = {
  questions: {
    start: {
      question: 'ما الذي يناسب حالتك أكثر؟',
      answers: {
        letter: { label: 'وصلتني رسالة أو قرار بشأن إقامتي أو تأشيرتي' },
        extend: { label: 'أريد تمديد بطاقتي أو إقامتي', hint: 'تنتهي مدة بطاقتك أو تأشيرتك قريبًا، أو انتهت.' },
        counter: {
          label: 'أريد إنجاز معاملة في شباك',
          hint: 'مثلًا فتح ملف أو تسليم أوراق أو استلام بطاقة. وأيضًا إذا ضاعت بطاقتك أو تغيّر عنوانك.',
        },
        advice: { label: 'أريد معلومات', hint: 'مثلًا عن السكن أو العمل أو الدراسة هنا، أو عن إحضار شخص إلى هنا.' },
        unknown: { label: 'لا أعرف' },
      },
    },
    letter: {
      question: 'ماذا تقول الرسالة؟',
      answers: {
        'visit-visa': { label: 'رفض تأشيرة للزيارة', hint: 'هي تأشيرة لأقل من 3 أشهر.' },
        decision: { label: 'قرار آخر', hint: 'مثلًا رفض، أو نهاية إقامتك. وأيضًا إذا كان القرار يخص عائلتك.' },
        expires: { label: 'تنتهي مدة بطاقتي أو إقامتي قريبًا' },
        'hand-in': { label: 'يجب أن أحضر إلى الشباك أو أسلّم أوراقًا' },
        collect: { label: 'بطاقتي جاهزة' },
        unknown: { label: 'لا أعرف' },
      },
    },
    extend: {
      question: 'ماذا تريد أن تمدد؟',
      answers: {
        card: { label: 'بطاقة إقامتي، أو ورقة أخرى للسكن هنا', hint: 'وأيضًا إذا انتهت مدتها.' },
        'short-stay': { label: 'تأشيرة أو إقامة لأقل من 3 أشهر' },
        'no-end-date': {
          label: 'أريد البقاء دون تاريخ انتهاء',
          hint: `هذه إقامة غير محدودة (بطاقة ${latin('B')} أو ${latin('K')} أو ${latin('L')}) أو إقامة دائمة (بطاقة ${latin('F+')} أو ${latin('EU+')}).`,
        },
        'other-reason': { label: 'أريد البقاء لسبب آخر غير السبب السابق', hint: 'مثلًا: كنت تدرس من قبل، وتريد الآن أن تعمل.' },
        unknown: { label: 'لا أعرف' },
      },
    },
    counter: {
      question: 'أي معاملة تريد إنجازها؟',
      answers: {
        'hand-in': { label: 'فتح ملف أو تسليم أوراق', hint: 'لديك الآن كل الأوراق.' },
        'which-papers': { label: 'أريد أولًا أن أعرف أي أوراق أحتاج' },
        collect: { label: 'استلام بطاقتي' },
        lost: { label: 'بطاقتي ضاعت أو سُرقت أو تلفت' },
        progress: { label: 'أريد أن أعرف إلى أين وصل ملفي', hint: 'سلّمت أوراقك من قبل.' },
        address: { label: 'تغيير عنواني' },
        unknown: { label: 'لا أعرف' },
      },
    },
    advice: {
      question: 'عن ماذا تريد معلومات؟',
      answers: {
        'short-stay': { label: 'البقاء في بلجيكا أقل من 3 أشهر', hint: `وأيضًا إذا كنت تدعو شخصًا وتدفع التكاليف (الملحق ${latin('3bis')}، ${latin('bijlage 3bis')}).` },
        family: { label: 'السكن مع الشريك أو العائلة، أو إحضارهم إلى هنا', hint: 'وأيضًا عند الزواج أو الطلاق أو ولادة طفل.' },
        study: { label: 'الدراسة' },
        work: { label: 'العمل أو البحث عن عمل', hint: `وأيضًا للعمل لحسابك الخاص، أو للباحثين أو المتدربين أو ${latin('au pair')}.` },
        'no-end-date': { label: 'البقاء دون تاريخ انتهاء', hint: 'لديك الآن بطاقة إقامة، وتريد إقامة غير محدودة أو دائمة.' },
        other: { label: 'شيء آخر، أو لا أعرف' },
      },
    },
    citizen: {
      question: 'هل أنت من مواطني بلد في الاتحاد الأوروبي؟',
      hint: 'النرويج وليختنشتاين وآيسلندا وسويسرا تُحسب أيضًا. يُرجى النظر إلى جواز سفرك أو بطاقة هويتك، وليس إلى بطاقة إقامتك.',
      answers: {
        yes: { label: 'نعم' },
        no: { label: 'لا' },
        unknown: { label: 'لا أعرف' },
      },
    },
    other: {
      question: 'ما الذي يناسب حالتك؟',
      answers: {
        'live-as-citizen': {
          label: 'أنا من مواطني الاتحاد الأوروبي وآتي للسكن في غنت',
          hint: 'مثلًا مع معاش تقاعد أو مال خاص بك. النرويج وليختنشتاين وآيسلندا وسويسرا تُحسب أيضًا.',
        },
        'something-else': { label: 'شيء آخر', hint: 'مثلًا طلب الحماية، أو الحصول على الجنسية البلجيكية.' },
        unknown: { label: 'لا أعرف' },
      },
    },
  },
  reasons: {
    file: `لا يمكنك فتح ملف أو تسليم أوراق في ${infopunt}. يتم ذلك في ${loketMigratie}.`,
    collect: `لا يمكنك استلام بطاقتك في ${infopunt}. يتم ذلك في ${dienstencentrum}.`,
    lost: `لا يمكنك طلب بطاقة جديدة في ${infopunt}. يتم ذلك في ${loketMigratie}.`,
    progress: `ملفك ليس في ${infopunt}. يُرجى السؤال في ${loketMigratie}.`,
    address: `لا يمكنك تغيير عنوانك في ${infopunt}. يتم ذلك في ${dienstencentrum}.`,
    other: `ليس لدى ${infopunt} موضوع لسؤالك. يُرجى سؤال ${loketMigratie} إلى أين تذهب، أو الاتصال بـ${infopunt}.`,
  },
};
