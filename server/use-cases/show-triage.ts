import { inLanguage, type Language } from '../domain/language.ts';
import type { TriageTarget } from '../domain/triage.ts';
import type { Catalogue } from './ports.ts';

/** The triage in one language, each question with its words and each answer with what follows it. */
export interface ShownTriage {
  language: Language;
  first: string;
  questions: Record<string, ShownQuestion>;
}

interface ShownQuestion {
  question: string;
  hint?: string;
  answers: { label: string; hint?: string; leadsTo: ShownTarget }[];
}

type ShownTarget = { question: string } | { product: string } | { office: string; reason: string };

/** The questions for whoever does not know what they need, in the asked language where they are translated. Nothing for an office without any. */
export function showTriage({ catalogue }: { catalogue: Catalogue }) {
  return async (asked: Language): Promise<ShownTriage | undefined> => {
    const triage = await catalogue.triage();
    if (!triage) return undefined;
    const { language, text } = inLanguage(triage.texts, asked);
    const inWords = (target: TriageTarget): ShownTarget => ('office' in target ? { office: target.office, reason: text.reasons[target.because]! } : target);
    return {
      language,
      first: triage.first,
      questions: Object.fromEntries(
        triage.questions.map(({ id, answers }) => {
          const { question, hint, answers: words } = text.questions[id]!;
          const shown = answers.map((answer) => ({ ...words[answer.id]!, leadsTo: inWords(answer.leadsTo) }));
          return [id, { question, ...(hint !== undefined && { hint }), answers: shown }];
        }),
      ),
    };
  };
}
