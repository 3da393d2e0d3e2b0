import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Send } from '../steps/scene.ts';
import { action } from './action.ts';

/** For whoever has an appointment and could come earlier: the waiting list. */
export const sooner = (send: Send): TemplateResult => action(msg('Liever vroeger komen?'), () => send({ journey: 'waiting', type: 'list-wanted' }));
