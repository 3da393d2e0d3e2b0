import { type AppointmentTexts, appointmentTexts } from './appointment-texts.ts';

/** The city's page for appointments as written in Dutch, with the way to its translations. */
export function dutchPage(page: string): string {
  return filled(page, { otherLanguages: otherLanguages('nl') });
}

/** The same page in another language, from one form for all of them; its `dir` is that of the language. */
export function translatedPage(form: string, language: string, texts: AppointmentTexts): string {
  const { hours, demo, fallback, change, footer, ...plain } = texts;
  return filled(form, {
    ...plain,
    lang: language,
    otherLanguages: otherLanguages(language),
    demo: linked(demo, 'class="no-icon" href="/letters" hreflang="nl" target="_blank"'),
    fallback: linked(fallback, 'class="no-icon" href="tel:+3290000000"'),
    change: linked(change, 'href="/manage"'),
    hours: hours.map((line) => `<li>${line}</li>`).join(''),
    footer: linked(footer, 'href="/letters" hreflang="nl"'),
  });
}

/** Each in its own name. */
function otherLanguages(than: string): string {
  const all = [['nl', '/afspraak', 'Nederlands'], ...Object.entries(appointmentTexts).map(([language, { name }]) => [language, `/${language}/appointment`, name])];
  return all
    .filter(([language]) => language !== than)
    .map(([language, address, name]) => `<a href="${address}" hreflang="${language}" lang="${language}">${name}</a>`)
    .join(' ');
}

function filled(form: string, texts: Record<string, string>): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => texts[name]!);
}

function linked(text: string, attributes: string): string {
  return text.replace('{link}', `<a ${attributes}>`).replace('{end}', '</a>');
}
