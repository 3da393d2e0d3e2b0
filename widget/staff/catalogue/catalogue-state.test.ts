import { expect } from '@open-wc/testing';
import type { Catalogue, CatalogueProduct } from '../../../server/contract/staff/catalogue.ts';
import type { Trouble } from '../../ask.ts';
import { type CatalogueEvent, type CatalogueState, beginCatalogue, draftOf, nextCatalogue, unsaved } from './catalogue-state.ts';
import type { TypedProduct } from './typed-product.ts';

const words = { name: 'Info over studenten', summary: 'Je komt studeren.', about: '', bring: ['je paspoort'], notFor: '', referrals: [] };
const studies: CatalogueProduct = { id: 'studenten', duration: 20, asksDeadline: false, retired: false, texts: { nl: words, en: { ...words, name: 'Info for students' } } };
const work: CatalogueProduct = { ...studies, id: 'werk', texts: { nl: { ...words, name: 'Info over werk' } } };
const catalogue: Catalogue = {
  languages: ['nl', 'fr', 'en'],
  slotMinutes: 20,
  office: { name: 'Infopunt', address: { street: 'Straat 1', postalCode: '9000', city: 'Gent' }, telephone: '09 000 00 00', otherOffices: [], texts: { nl: { houseRules: [], referrals: [] } } },
  products: [studies, work],
  triage: null,
  revision: 3,
};

/** The catalogue after somebody else saved that of the students. */
const after = (revision: number, changes: Partial<typeof words>): Catalogue => ({ ...catalogue, revision, products: [{ ...studies, texts: { ...studies.texts, nl: { ...words, ...changes } } }, work] });

const told = (state: CatalogueState, ...events: CatalogueEvent[]): CatalogueState => events.reduce(nextCatalogue, state);
const came = (state: CatalogueState, value: Catalogue): CatalogueState => nextCatalogue(state, { type: 'catalogue-came', asked: state.asking, answer: { ok: true, value } });
const answered = (state: CatalogueState, answer: { ok: true; value: Catalogue } | { ok: false; problem: Trouble }): CatalogueState => nextCatalogue(state, { type: 'answered', asked: state.sending, answer });
const changed = { ok: false, problem: { code: 'changed' } } as const;
const typedIn = (state: CatalogueState) => draftOf(state)!.typed as TypedProduct;

const opened = came(nextCatalogue(beginCatalogue(), { type: 'arrived', part: 'product/studenten' }), catalogue);
const typing = told(opened, { type: 'typed', at: ['summary', 'nl'], value: 'Je gaat studeren.' });

describe('the catalogue', () => {
  it('keeps what was typed and says where, whatever else is looked at', () => {
    const elsewhere = nextCatalogue(typing, { type: 'arrived', part: 'office' });
    expect(unsaved(elsewhere)).to.deep.equal(['product/studenten']);
    expect(typedIn(nextCatalogue(elsewhere, { type: 'arrived', part: 'product/studenten' })).summary['nl']).to.equal('Je gaat studeren.');
    expect(unsaved(told(typing, { type: 'typed', at: ['summary', 'nl'], value: 'Je komt studeren.' }))).to.deep.equal([]);
  });

  it('is saved once, however often somebody presses, and says so until they type on', () => {
    const saving = nextCatalogue(typing, { type: 'save-wanted' });
    expect(saving.sending).to.deep.include({ revision: 3 });
    expect(nextCatalogue(saving, { type: 'save-wanted' }).sending).to.equal(saving.sending);
    const saved = answered(saving, { ok: true, value: after(4, { summary: 'Je gaat studeren.' }) });
    expect([unsaved(saved), saved.saved?.act, saved.sending]).to.deep.equal([[], 'save', undefined]);
    expect(nextCatalogue(saved, { type: 'typed', at: ['duration'], value: '40' }).saved).to.equal(undefined);
  });

  it('keeps what was typed on while it was on its way', () => {
    const onTheWay = told(typing, { type: 'save-wanted' }, { type: 'typed', at: ['name', 'nl'], value: 'Studeren' });
    const saved = answered(onTheWay, { ok: true, value: after(4, { summary: 'Je gaat studeren.' }) });
    expect([typedIn(saved).name['nl'], typedIn(saved).summary['nl'], unsaved(saved)]).to.deep.equal(['Studeren', 'Je gaat studeren.', ['product/studenten']]);
  });

  it('takes in what somebody else saved of other texts, and sends it again by itself', () => {
    const refused = answered(nextCatalogue(typing, { type: 'save-wanted' }), changed);
    expect([refused.sending, !!refused.asking]).to.deep.equal([undefined, true]);
    const again = came(refused, after(4, { about: 'Van een ander.' }));
    expect(again.sending?.revision).to.equal(4);
    expect([typedIn(again).summary['nl'], typedIn(again).about['nl']]).to.deep.equal(['Je gaat studeren.', 'Van een ander.']);
  });

  it('loses nothing when two change the same: what was typed stays, theirs is beside it, and either can be kept', () => {
    const refused = came(answered(nextCatalogue(typing, { type: 'save-wanted' }), changed), after(4, { summary: 'Van een ander.' }));
    expect([refused.sending, typedIn(refused).summary['nl'], draftOf(refused)!.clashes]).to.deep.equal([undefined, 'Je gaat studeren.', [['summary', 'nl']]]);
    const mine = nextCatalogue(refused, { type: 'save-wanted' });
    expect([mine.sending?.revision, mine.sending?.act.act === 'save' && (mine.sending.act.typed as TypedProduct).summary['nl']]).to.deep.equal([4, 'Je gaat studeren.']);
    const theirs = nextCatalogue(refused, { type: 'theirs-taken', at: ['summary', 'nl'] });
    expect([draftOf(theirs)!.clashes, typedIn(theirs).summary['nl'], unsaved(theirs)]).to.deep.equal([[], 'Van een ander.', []]);
  });

  it('does not save over what somebody else saves once more after it was shown', () => {
    const shown = came(answered(nextCatalogue(typing, { type: 'save-wanted' }), changed), after(4, { summary: 'Van een ander.' }));
    const again = came(answered(told(shown, { type: 'typed', at: ['name', 'nl'], value: 'Studeren' }, { type: 'save-wanted' }), changed), after(5, { summary: 'Van een ander.', name: 'Studies' }));
    expect([again.sending, draftOf(again)!.clashes]).to.deep.equal([undefined, [['summary', 'nl'], ['name', 'nl']]]);
  });

  it('says at which field the server refused it', () => {
    const problem = { code: 'invalid-input', errors: [{ field: 'product.duration', code: 'not-a-multiple' as const }, { field: 'product.texts.fr.bring.0', code: 'too-long' as const }] };
    const refused = answered(nextCatalogue(typing, { type: 'save-wanted' }), { ok: false, problem });
    expect(draftOf(refused)!.faults).to.deep.equal([
      { at: ['duration'], code: 'not-a-multiple' },
      { at: ['bring', 0, 'fr'], code: 'too-long' },
    ]);
    expect(draftOf(nextCatalogue(refused, { type: 'typed', at: ['duration'], value: '40' }))!.faults.length).to.equal(1);
  });

  it('sends no translation that leaves out a line, since those below it would move', () => {
    const lines = [{ nl: 'je paspoort', fr: '', en: 'your passport' }, { nl: 'je kaart', fr: 'votre carte', en: '' }];
    const refused = told(opened, { type: 'typed', at: ['bring'], value: lines }, { type: 'save-wanted' });
    expect([refused.sending, draftOf(refused)!.faults]).to.deep.equal([undefined, [{ at: ['bring', 0, 'fr'], code: 'gap' }]]);
  });

  it('puts a product higher as often as somebody presses, one request after the other', () => {
    const twice = told(opened, { type: 'moved', id: 'werk', by: -1 }, { type: 'moved', id: 'werk', by: 1 });
    expect([twice.sending?.act.act === 'order' && twice.sending.act.order, twice.order]).to.deep.equal([['werk', 'studenten'], ['studenten', 'werk']]);
    const next = answered(twice, { ok: true, value: { ...catalogue, revision: 4, products: [work, studies] } });
    expect([next.sending?.revision, next.sending?.act.act === 'order' && next.sending.act.order]).to.deep.equal([4, ['studenten', 'werk']]);
    expect(told(opened, { type: 'moved', id: 'studenten', by: -1 })).to.deep.equal(opened);
  });

  it('gives a new product an id that no other has, of its Dutch name', () => {
    const fresh = told(opened, { type: 'arrived', part: 'new' }, { type: 'typed', at: ['name', 'nl'], value: 'Wérk' }, { type: 'save-wanted' });
    expect(fresh.sending?.act.act === 'save' && (fresh.sending.act.typed as TypedProduct).id).to.equal('werk-2');
  });
});
