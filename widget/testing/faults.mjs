/** What no visitor can order: an office that fails, or is, in a certain way. Everything else is answered by the real one. */
export const faults = {
  down: () => 'hang up',
  'slot-taken': (method, path) =>
    books(method, path) && problem(409, 'slot-taken', { alternatives: ['2027-03-01T08:20:00Z', '2027-03-01T08:40:00Z', '2027-06-01T08:00:00Z'] }),
  'already-booked': (method, path) => books(method, path) && problem(409, 'already-booked'),
  'too-many-bookings': (method, path) => books(method, path) && problem(409, 'too-many-bookings'),
  'too-many-requests': (method, path) => books(method, path) && problem(429, 'too-many-requests'),
  'from-the-future': (method, path) => books(method, path) && problem(418, 'no-such-code-yet'),
  'name-refused': (method, path) =>
    books(method, path) && problem(422, 'invalid-input', { errors: [{ field: 'visitor.name', code: 'control-characters' }] }),
  'start-refused': (method, path) => books(method, path) && problem(422, 'invalid-input', { errors: [{ field: 'start', code: 'too-soon' }] }),
  full: (method, path) => path.includes('/availability') && { status: 200, type: 'json', body: { timeZone: 'Europe/Brussels', days: [], next: null } },
  /** Full for the first four weeks only. */
  'full-for-now': (method, path) => {
    if (!path.includes('/availability')) return undefined;
    const from = new URL(path, 'http://office').searchParams.get('from');
    const later = '2040-01-10T08:20:00Z';
    return from < '2040'
      ? { status: 200, type: 'json', body: { timeZone: 'Europe/Brussels', days: [], next: later } }
      : { status: 200, type: 'json', body: { timeZone: 'Europe/Brussels', days: [{ date: '2040-01-10', times: [{ start: later, free: 1 }] }], next: null } };
  },
  /** Asks for a code, which is 123456. */
  pending: (method, path, body) => {
    if (books(method, path)) return { status: 202, type: 'json', body: awaited('2040-01-01T08:45:00Z') };
    if (path.endsWith('/bookings/resend')) return { status: 202, type: 'json', body: awaited('2040-01-01T09:05:00Z') };
    if (!path.endsWith('/bookings/confirm')) return undefined;
    return digits(JSON.parse(body).code) === '123456' ? { status: 201, type: 'json', body: booked } : problem(422, 'wrong-code');
  },
  /** Asks for a code, and takes none any more. */
  'code-expired': (method, path, body) => (path.endsWith('/bookings/confirm') ? problem(410, 'code-expired') : faults.pending(method, path, body)),
  /** Asks for a code, and knows whoever types it already. */
  'code-known': (method, path, body) => (path.endsWith('/bookings/confirm') ? problem(409, 'already-booked') : faults.pending(method, path, body)),
  /** Has sent the code often enough. */
  'code-enough': (method, path, body) => (path.endsWith('/bookings/resend') ? problem(429, 'too-many-requests') : faults.pending(method, path, body)),
  /** Sends text messages and no mail. */
  'by-phone': (method, path) => path.includes('/products?') && { change: (products) => ({ ...products, office: { ...products.office, reachedBy: ['phone'] } }) },
  /** Receives nobody today, and says why in Dutch. */
  'closed-today': (method, path) =>
    path.includes('/products?') && { change: (products) => ({ ...products, office: { ...products.office, notice: { closed: true, text: 'Er is een staking.', language: 'nl' } } }) },
  /** Speaks Dutch only. */
  'no-english-spoken': (method, path) => path.includes('/products?') && { change: (products) => ({ ...products, office: { ...products.office, talkLanguages: ['nl'] } }) },
  /** Is older than the question which languages are spoken. */
  'says-no-languages': (method, path) => path.includes('/products?') && { change: (products) => ({ ...products, office: { ...products.office, talkLanguages: undefined } }) },
  /** Has no questions for whoever does not know what they need. */
  'no-triage': (method, path) => path.includes('/products?') && { change: (products) => ({ ...products, office: { ...products.office, triage: undefined } }) },
  /** Cannot answer with its questions. */
  'triage-lost': (method, path) => path.includes('/triage?') && 'hang up',
  /** Sends nothing to anybody. */
  'no-letters': (method, path) => books(method, path) && { change: (booked) => ({ ...booked, sentTo: undefined }) },
  /** The time of whoever cancelled is somebody else's by now. */
  'undo-late': (method, path) => path.endsWith('/undo') && problem(409, 'too-late'),
  /** The first of every two bookings is made, and nobody hears of it. */
  'lost-answer': (method, path) => (books(method, path) && sent++ % 2 === 0 ? 'lose the answer' : undefined),
  /** Every booking is made, and nobody hears of it. */
  'lost-answers': (method, path) => books(method, path) && 'lose the answer',
  /** Never answers. */
  hung: () => 'say nothing',
  /** Answers in Dutch only. */
  'no-english': (method, path) => path.includes('lang=en') && 'hang up',
  /** Whoever waits is offered a time, to take instead of a later appointment or of none. */
  offered: (method, path) => place(method, path, {}),
  'offered-earlier': (method, path) => place(method, path, { current: '2027-04-05T08:20:00Z' }),
  /** The time that was offered went to somebody else, which is known once somebody wants it. */
  'offer-over': (method, path) => {
    if (path.endsWith('/waiting/take')) {
      isOver = true;
      return problem(409, 'offer-over');
    }
    return place(method, path, isOver ? { status: 'waiting', offer: undefined } : {});
  },
  /** The office had to move the booking, and asks whether the new time suits. */
  'office-moved': (method, path) => method === 'GET' && path.endsWith('/booking') && { change: (booking) => ({ ...booking, answer: 'awaited' }) },
  'move-changed': (method, path) => path.endsWith('/move') && problem(409, 'changed'),
  'move-taken': (method, path) => path.endsWith('/move') && problem(409, 'slot-taken', { alternatives: ['2027-03-01T08:20:00Z'] }),
};

let sent = 0;
let isOver = false;

const books = (method, path) => method === 'POST' && path.endsWith('/bookings');

const problem = (status, code, more) => ({
  status,
  type: 'application/problem+json',
  body: { type: `urn:infopunt:problem:${code}`, title: code, status, code, ...more },
});

const place = (method, path, changes) => {
  if (path.endsWith('/waiting/take')) return { status: 201, type: 'json', body: booked };
  return path.endsWith('/waiting') && method === 'GET' ? { status: 200, type: 'json', body: { ...waits, ...changes } } : undefined;
};

const waits = {
  status: 'offered',
  product: 'studenten',
  wish: {},
  language: 'nl',
  offer: { start: '2027-03-01T08:20:00Z', end: '2027-03-01T08:40:00Z', expiresAt: '2027-02-20T10:00:00Z' },
  offersLeft: 2,
};

const awaited = (expiresAt) => ({ status: 'pending', confirm: 'attempt', sentTo: 'a•••@example.org', expiresAt });

/** As the office reads them: digits of any script, whatever stands between. */
const digits = (code) => code.replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit)).replace(/\D/g, '');

const booked = {
  status: 'booked',
  reference: 'K7 42 DM',
  manageToken: 'secret-token',
  manageLink: 'http://office.example/manage#secret-token',
  product: 'studenten',
  start: '2027-03-01T08:20:00Z',
  end: '2027-03-01T08:40:00Z',
  language: 'nl',
  sequence: 0,
  sentTo: 'a•••@example.org',
};
