import type { Triage } from '../server/domain/triage.ts';
import * as texts from './triage-texts/languages.ts';

/**
 * The questions of the demo: by what people hold in their hand or want to do, since few know the name of what they need.
 * They ask for no nationality beyond the Union, for no number and for nothing to type. Whoever does not know an answer
 * gets to where somebody can see: a letter is taken for a decision, since a period may be running. Whoever did not
 * think of their letter or their card at the first question is asked for them once more at the last.
 */
export const triage: Triage = {
  first: 'start',
  questions: [
    {
      id: 'start',
      answers: [
        { id: 'letter', leadsTo: { question: 'letter' } },
        { id: 'extend', leadsTo: { question: 'extend' } },
        { id: 'counter', leadsTo: { question: 'counter' } },
        { id: 'advice', leadsTo: { question: 'advice' } },
        { id: 'unknown', leadsTo: { question: 'advice' } },
      ],
    },
    {
      id: 'letter',
      answers: [
        { id: 'visit-visa', leadsTo: { product: 'kort-verblijf' } },
        { id: 'decision', leadsTo: { product: 'beslissing' } },
        { id: 'expires', leadsTo: { product: 'verlenging' } },
        { id: 'hand-in', leadsTo: { office: 'loket-migratie', because: 'file' } },
        { id: 'collect', leadsTo: { office: 'dienstencentrum', because: 'collect' } },
        { id: 'unknown', leadsTo: { product: 'beslissing' } },
      ],
    },
    {
      id: 'extend',
      answers: [
        { id: 'card', leadsTo: { product: 'verlenging' } },
        { id: 'short-stay', leadsTo: { product: 'kort-verblijf' } },
        { id: 'no-end-date', leadsTo: { product: 'onbeperkt-duurzaam' } },
        { id: 'other-reason', leadsTo: { question: 'advice' } },
        { id: 'unknown', leadsTo: { product: 'verlenging' } },
      ],
    },
    {
      id: 'counter',
      answers: [
        { id: 'hand-in', leadsTo: { office: 'loket-migratie', because: 'file' } },
        { id: 'which-papers', leadsTo: { question: 'advice' } },
        { id: 'collect', leadsTo: { office: 'dienstencentrum', because: 'collect' } },
        { id: 'lost', leadsTo: { office: 'loket-migratie', because: 'lost' } },
        { id: 'progress', leadsTo: { office: 'loket-migratie', because: 'progress' } },
        { id: 'address', leadsTo: { office: 'dienstencentrum', because: 'address' } },
        { id: 'unknown', leadsTo: { question: 'advice' } },
      ],
    },
    {
      id: 'advice',
      answers: [
        { id: 'short-stay', leadsTo: { product: 'kort-verblijf' } },
        { id: 'family', leadsTo: { product: 'gezinshereniging' } },
        { id: 'study', leadsTo: { product: 'studenten' } },
        { id: 'work', leadsTo: { question: 'citizen' } },
        { id: 'live-as-citizen', leadsTo: { question: 'purpose' } },
        { id: 'no-end-date', leadsTo: { product: 'onbeperkt-duurzaam' } },
        { id: 'other', leadsTo: { question: 'other' } },
      ],
    },
    {
      id: 'citizen',
      answers: [
        { id: 'yes', leadsTo: { product: 'eu-burger' } },
        { id: 'no', leadsTo: { product: 'single-permit' } },
        { id: 'unknown', leadsTo: { product: 'single-permit' } },
      ],
    },
    {
      id: 'purpose',
      answers: [
        { id: 'work', leadsTo: { product: 'eu-burger' } },
        { id: 'study', leadsTo: { product: 'studenten' } },
        { id: 'family', leadsTo: { product: 'gezinshereniging' } },
        { id: 'own-money', leadsTo: { product: 'eu-burger' } },
        { id: 'unknown', leadsTo: { product: 'eu-burger' } },
      ],
    },
    {
      id: 'other',
      answers: [
        { id: 'decision', leadsTo: { product: 'beslissing' } },
        { id: 'visit', leadsTo: { product: 'kort-verblijf' } },
        { id: 'expires', leadsTo: { product: 'verlenging' } },
        { id: 'something-else', leadsTo: { office: 'loket-migratie', because: 'other' } },
        { id: 'unknown', leadsTo: { office: 'loket-migratie', because: 'unsure' } },
      ],
    },
  ],
  notTriaged: [],
  texts: { ...texts },
};
