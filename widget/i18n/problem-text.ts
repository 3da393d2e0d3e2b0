import { msg } from '@lit/localize';

/** What happened and what to do next, in a sentence or two; also for a code that only a newer server knows. */
export function problemText(code: string): string {
  switch (code) {
    case 'unreachable':
      return msg('We kregen geen antwoord. Kijk of je internet hebt en probeer opnieuw. Er wordt niets dubbel geboekt.');
    case 'already-booked':
      return msg('Er is al een afspraak voor deze persoon en dit onderwerp. Verzet die met de link ervan, of bel.');
    case 'too-many-bookings':
      return msg('Met dit e-mailadres of nummer kan er geen afspraak meer bij. Bel ons.');
    case 'too-many-requests':
      return msg('Dat was te vaak na elkaar. Wacht een tijdje en probeer opnieuw, of bel.');
    case 'unavailable':
      return msg('Het is nu erg druk. Wacht een minuut en probeer opnieuw.');
    case 'wrong-code':
      return msg('Dat is niet de code die we stuurden. Kijk de cijfers na.');
    case 'code-missing':
      return msg('Typ de code uit ons bericht');
    default:
      return msg('Er ging iets mis bij ons. Probeer opnieuw, of bel.');
  }
}

/** Trying the same once more can help. */
export function mayPass(code: string): boolean {
  return !['already-booked', 'too-many-bookings'].includes(code);
}

export function fieldText(field: 'name' | 'email' | 'phone', code: string): string {
  if (code === 'too-long') return msg('Maak dit korter.');
  if (code === 'unreachable') return msg('We kunnen hier niets naartoe sturen');
  if (field === 'email') return msg('Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.be');
  if (field === 'phone') return msg('Vul een telefoonnummer in, bijvoorbeeld 0470 12 34 56');
  return code === 'required' ? msg('Vul een naam in') : msg('Gebruik gewone letters in de naam');
}
