import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Hono } from 'hono';
import { LONGEST_RANGE } from './contract/availability.ts';
import type { BookingRequest } from './contract/booking.ts';
import type { SignInWay } from './contract/staff/session.ts';
import type { Controlled } from './control/commands.ts';
import type { Reach } from './domain/contact.ts';
import { rateLimits, unlimited } from './http/access.ts';
import { createApp } from './http/app.ts';
import { bookingRoutes } from './http/booking.ts';
import { bookingsRoutes } from './http/bookings.ts';
import { callBackRoutes } from './http/call-backs.ts';
import { networks } from './http/client-network.ts';
import { healthRoute } from './http/health.ts';
import { managePage } from './http/manage-page.ts';
import { productRoutes } from './http/products.ts';
import { staffPage } from './http/staff/staff-page.ts';
import { staticFiles } from './http/static-files.ts';
import { triageRoute } from './http/triage.ts';
import { waitingRoutes } from './http/waiting.ts';
import { calendarInvitation } from './mail/calendar-invitation.ts';
import { openCompose } from './mail/compose.ts';
import { openHttpMailTransport } from './mail/http-mail-transport.ts';
import { joinTransports } from './mail/join-transports.ts';
import { type OutboxWorker, startOutboxWorker } from './mail/outbox-worker.ts';
import { openSmsGateway } from './mail/sms-gateway.ts';
import { openSmtpTransport } from './mail/smtp-transport.ts';
import { projectRoot } from './project-root.ts';
import { openSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { type StaffDoor, wireStaff } from './staff-wiring.ts';
import { audit } from './storage/audit.ts';
import { settleExpired } from './storage/awaiting-code.ts';
import { backUp } from './storage/backup.ts';
import { openBookings } from './storage/bookings.ts';
import { openCatalogue } from './storage/catalogue.ts';
import { openCatalogueDesk } from './storage/catalogue-desk.ts';
import { connect } from './storage/connect.ts';
import { failureOf } from './storage/failure.ts';
import { forgetLeases, openOutbox } from './storage/outbox.ts';
import { openNotices } from './storage/notices.ts';
import { openErasures } from './storage/erasures.ts';
import { openFigures } from './storage/figures.ts';
import { openOffers } from './storage/offers.ts';
import { openSlots } from './storage/slots.ts';
import { openTasks } from './storage/tasks.ts';
import { openWaitingList } from './storage/waiting-list.ts';
import { openWritePath } from './storage/write-path.ts';
import { askCallBack } from './use-cases/ask-call-back.ts';
import { bookAppointment } from './use-cases/book-appointment.ts';
import { confirmContact } from './use-cases/confirm-contact.ts';
import { countBookings } from './use-cases/count-bookings.ts';
import { describeWhole } from './use-cases/describe-whole.ts';
import { eraseVisitors } from './use-cases/erase-visitors.ts';
import { findAvailability } from './use-cases/find-availability.ts';
import { joinWaitingList } from './use-cases/join-waiting-list.ts';
import { listProducts } from './use-cases/list-products.ts';
import { manageBooking } from './use-cases/manage-booking.ts';
import { manageWaiting } from './use-cases/manage-waiting.ts';
import { offerFreed } from './use-cases/offer-freed.ts';
import { noLetters, planLetters } from './use-cases/plan-letters.ts';
import type { Transport } from './use-cases/letter-ports.ts';
import type { Catalogue, Clock } from './use-cases/ports.ts';
import { publishSlots } from './use-cases/publish-slots.ts';
import { showTriage } from './use-cases/show-triage.ts';
import { wishEarlier } from './use-cases/wish-earlier.ts';

export interface RunningOffice {
  /** The API, the widget and the manage page. */
  app: Hono;
  /** Whether nobody has described the office yet. */
  isEmpty: Catalogue['isEmpty'];
  /** Describes the office of an empty database. */
  fill: Catalogue['fill'];
  /** Turns opening hours into slots, eight weeks ahead. */
  publish: ReturnType<typeof publishSlots>;
  /** What a new day brings: slots at the far end, how long people wait, and what is no longer to be known of visitors. Safe to repeat. */
  daily(): Promise<void>;
  /** Offers what has come free to the waiting list, by day. To be run every half minute or so. */
  offer(): Promise<void>;
  /** Books for somebody whose contact needs no proof, and who gets no letters. */
  book(request: BookingRequest, key: string): ReturnType<ReturnType<typeof bookAppointment>>;
  /** Lets somebody in who needs no proof of who they are: for tests, and for the demo's own door. */
  letIn: StaffDoor['letIn'];
  /** Invites a colleague to register a passkey: how the first account comes. */
  invite: StaffDoor['invite'];
  /** Sends the letters that are due, from now on and as they come; stops what it gives back. Nothing, in an office that sends none. */
  sendLetters(): OutboxWorker | undefined;
  /** What the command line can ask of it. */
  control: Controlled;
  /** Lets go of the database. */
  close(): void;
}

interface Outside {
  now?: Clock;
  /** Instead of the one that the settings describe. */
  transport?: Transport;
  /** Ways for staff to sign in beside the server's own: the demo's door. */
  ways?: SignInWay[];
  /** Where to say, in a line without anything personal, why the identity provider let nobody in. Standard error. */
  note?(line: string): void;
  /** What to do when the database can no longer be trusted. Ends the process, so that it is started anew. */
  onBusy?(error: unknown): void;
}

/** Opens the database and joins every part to what it needs. Throws an error with a sentence when it cannot. */
export async function openOffice(settings: Settings, outside: Outside = {}): Promise<RunningOffice> {
  const { now = Date.now, onBusy = stopProcess, ways = [], note = console.error } = outside;
  const own = transportOf(settings);
  const { transport = own.transport } = outside;
  const reachedBy = (transport?.channels ?? []).map((channel): Reach => (channel === 'sms' ? 'phone' : 'email'));
  if (settings.verifyContact === 'on' && reachedBy.length === 0) {
    throw new Error('VERIFY_CONTACT is on, but there is nothing to send codes with: set SMTP_URL (or MAIL_API_URL) and MAIL_FROM, or write VERIFY_CONTACT=off.');
  }
  const connection = await connect(settings.databaseUrl, settings.databaseAuthToken);
  const { client } = connection;
  const writes = openWritePath(client, onBusy, () => settleExpired(now()));
  const catalogue = openCatalogue(connection, writes);
  const slots = openSlots(client, writes);
  const bookings = openBookings(client, writes);
  const secrets = openSecrets(settings);
  const needs = {
    catalogue,
    notices: openNotices(client, writes),
    slots,
    bookings,
    secrets,
    now,
    letters: reachedBy.length > 0 ? planLetters({ secrets }) : noLetters,
    reachedBy,
    verifyContact: settings.verifyContact,
    leadTime: settings.leadTime,
    maxPerContact: settings.maxPerContact,
    longestRange: LONGEST_RANGE,
    releaseRule: { delay: settings.releaseDelay, hoursAhead: settings.offerHoursAhead },
    offerMinutes: settings.offerMinutes,
    waitingList: openWaitingList(client, writes),
    offers: openOffers(client, writes),
  };
  const publish = publishSlots(needs);
  const offer = offerFreed(needs);
  const book = bookAppointment({ ...needs, verifyContact: 'off', letters: noLetters });

  if (settings.databaseUrl.startsWith('file:')) await forgetLeases(writes);
  const compose = openCompose({ catalogue, secrets, publicUrl: settings.publicUrl, mailFrom: settings.mail?.from });
  let worker: OutboxWorker | undefined;

  const widgetFolder = join(projectRoot(), 'dist/widget');
  const limits =
    settings.rateLimit === 'off'
      ? unlimited
      : rateLimits(networks(settings.trustedProxies, (c) => getConnInfo(c).remote.address ?? 'unknown'));

  const count = countBookings({ ...needs, figures: openFigures(client, writes) });
  const erase = eraseVisitors({ erasures: openErasures(client, writes), secrets, now, retentionDays: settings.retentionDays });
  const staff = wireStaff({ settings, connection, writes, limits, ways, note, publish, count, erase, needs });

  const changed = () => {
    worker?.wake();
    staff.tellChanged();
  };

  const app = createApp(
    {
      staff: staff.routes,
      products: productRoutes({ listProducts: listProducts(needs), findAvailability: findAvailability(needs), limits }),
      triage: triageRoute({ showTriage: showTriage(needs), limits }),
      bookings: bookingsRoutes({
        bookAppointment: bookAppointment(needs),
        confirmContact: confirmContact(needs),
        verifyContact: settings.verifyContact,
        limits,
        managePage: `${settings.publicUrl}/manage`,
      }),
      booking: bookingRoutes({
        booking: manageBooking(needs),
        calendarFile: async (booking) => calendarInvitation(booking, (await catalogue.office())!),
        limits,
      }),
      waiting: waitingRoutes({
        joinWaitingList: joinWaitingList(needs),
        wishEarlier: wishEarlier(needs),
        // What cannot be offered now is offered by the next run: it must not spoil an answer.
        waiting: manageWaiting({ ...needs, passOn: () => offer().catch(noteError) }),
        limits,
        managePage: `${settings.publicUrl}/manage`,
        offerMinutes: settings.offerMinutes,
      }),
      callBacks: callBackRoutes({ askCallBack: askCallBack({ ...needs, tasks: openTasks(client, writes) }), limits }),
      health: healthRoute(version(), async () => client.execute('select 1').then(() => true, () => false)),
      staffPage: staffPage(widgetFolder),
      managePage: managePage(widgetFolder, async () => (await catalogue.office())?.telephone),
      staticFiles: staticFiles(widgetFolder),
    },
    {
      allowedOrigins: settings.allowedOrigins,
      secure: settings.publicUrl.startsWith('https:'),
      isOutage: (error) => failureOf(error) !== 'fault',
      note: noteError,
      changed,
    },
  );

  return {
    app,
    isEmpty: catalogue.isEmpty,
    fill: catalogue.fill,
    publish,
    async daily() {
      await publish();
      await count.noteLeadTimes();
      await erase.outdated();
    },
    async offer() {
      await offer();
      changed();
    },
    letIn: staff.letIn,
    invite: staff.invite,
    control: {
      whole: describeWhole({ catalogue, desk: openCatalogueDesk(connection, writes), secrets, now }),
      erase,
      publish,
      publishedThrough: catalogue.publishedThrough,
      invite: staff.invite,
      backUp: (file) => backUp(client, file),
      audit: () => audit(client, now()),
    },
    book: (request, key) => book({ ...request, start: Date.parse(request.start) }, key),
    sendLetters: () => (worker = transport && startOutboxWorker({ outbox: openOutbox(client, writes), compose, transport, now, note: noteError })),
    close() {
      own.close();
      client.close();
    },
  };
}

/** What the settings say letters leave by; nothing when they say nothing. */
function transportOf({ mail, smsUrl }: Settings): { transport: Transport | undefined; close(): void } {
  const smtp = mail?.by === 'smtp' ? openSmtpTransport(mail) : undefined;
  const email = mail?.by === 'http' ? openHttpMailTransport(mail) : smtp;
  const sms = smsUrl === undefined ? undefined : openSmsGateway({ url: smsUrl });
  return {
    transport: email || sms ? joinTransports({ email: email?.send, sms: sms?.send }) : undefined,
    // A connection to a mail server that is kept open would keep the process.
    close: () => smtp?.close(),
  };
}

/** Messages of the database can carry what a visitor typed, so only the kind of the error and its way are written down. */
function noteError(error: unknown): void {
  const { name, code, stack = '', cause } = error as Error & { code?: unknown };
  const way = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([`${name}${code === undefined ? '' : ` ${String(code)}`}`, ...way].join('\n'));
  if (cause instanceof Error) noteError(cause);
}

function stopProcess(error: unknown): void {
  noteError(error);
  console.error('The database is in use by another process. This process stops, since a connection that was refused once can lose bookings.');
  process.exit(75);
}

function version(): string {
  return (JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
