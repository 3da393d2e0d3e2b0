import { isIP } from 'node:net';
import * as v from 'valibot';

/** At least a minute: what is the public's at once can be offered to nobody. */
const RELEASE_DELAY_ADVICE = 'the least and the most minutes, at least 1, such as 5-120';

/** The name of a setting, and what to write in it: the line that a process with a wrong one stops with. */
const settings = {
  PORT: v.optional(wholeNumber(1, 65_535, 'a port from 1 to 65535'), '8787'),
  HOST: v.optional(matching(/^[\w.:-]+$/, 'the address to listen on, such as 127.0.0.1 or 0.0.0.0'), '127.0.0.1'),
  DATABASE_URL: v.optional(matching(/^(file:(?!:|\/\/[^/])[^?#%]+|(libsql|https?):\/\/.+)$/, 'file: and a path, such as file:./data/infopunt.db, or the libsql:// address of a server'), 'file:./data/infopunt.db'),
  DATABASE_AUTH_TOKEN: v.optional(v.string()),
  PUBLIC_URL: v.optional(v.pipe(matching(/^https?:\/\/[^/?#]+(\/[^?#]*)?$/, 'the address of this server as visitors see it, such as https://afspraak.example'), v.transform((url) => url.replace(/\/$/, '')))),
  ALLOWED_ORIGINS: v.optional(
    v.pipe(matching(/^(\*|https?:\/\/[^\s/,]+(\s*,\s*https?:\/\/[^\s/,]+)*)$/, '*, or origins with a comma between them: https://stad.example,https://partner.example'), v.transform((list) => (list === '*' ? ('*' as const) : list.split(/\s*,\s*/).map((entry) => new URL(entry).origin)))),
    '*',
  ),
  TRUSTED_PROXY: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((entry) => entry.trim()).filter(Boolean)),
      v.check((list) => list.every(isNetwork), 'the addresses or networks of your proxies, such as 10.0.0.1,10.1.0.0/16'),
    ),
    '',
  ),
  RATE_LIMIT: v.optional(v.picklist(['on', 'off'], 'on or off'), 'on'),
  LEAD_TIME: v.optional(wholeNumber(0, 10_080, 'minutes, from 0 to 10080'), '60'),
  MAX_PER_CONTACT: v.optional(wholeNumber(1, 1000, 'a number of bookings from 1 to 1000'), '8'),
  VERIFY_CONTACT: v.optional(v.picklist(['on', 'off'], 'on or off'), 'on'),
  SMTP_URL: v.optional(matching(/^smtps?:\/\/[^\s/]+\/?(\?\S*)?$/, 'the address of your mail server, such as smtp://user:password@mail.example:587')),
  MAIL_API_URL: v.optional(matching(/^https?:\/\/\S+$/, 'the address of your HTTP mail service, such as https://user:password@mail.example/send')),
  MAIL_FROM: v.optional(matching(/^[^\s<>@"]+@[^\s<>@"]+\.[^\s<>@"]+$/, 'the address that letters come from, such as afspraak@stad.example')),
  SMS_URL: v.optional(matching(/^https?:\/\/\S+$/, 'the address of your SMS gateway, such as https://user:password@sms.example/send')),
  RELEASE_DELAY: v.optional(
    v.pipe(matching(/^\d{1,4}-\d{1,4}$/, RELEASE_DELAY_ADVICE), v.transform((range) => { const [least = 0, most = 0] = range.split('-').map(Number); return { least, most }; }), v.check(({ least, most }) => least >= 1 && least <= most, RELEASE_DELAY_ADVICE)),
    '5-120',
  ),
  OFFER_MINUTES: v.optional(wholeNumber(15, 720, 'minutes, from 15 to 720'), '120'),
  OFFER_HOURS_AHEAD: v.optional(wholeNumber(0, 336, 'hours, from 0 to 336'), '48'),
  STAFF_OIDC_ISSUER: v.optional(matching(/^(https:\/\/[^\s/?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^\s?#]*)?$/, 'the issuer of your identity provider, such as https://login.stad.example (https, save on this machine itself)')),
  STAFF_OIDC_CLIENT_ID: v.optional(matching(/^[\x21-\x7e]{1,200}$/, 'the client id that your identity provider gave to this office')),
  STAFF_OIDC_CLIENT_SECRET: v.optional(matching(/^[\x21-\x7e]{16,}$/, 'the client secret that your identity provider gave to this office, of at least 16 characters')),
  STAFF_OIDC_ROLE_CLAIM: v.optional(matching(/^\S{1,200}$/, 'the name of the claim that holds desk, planner or admin, such as roles'), 'roles'),
  RETENTION_DAYS: v.optional(wholeNumber(1, 3650, 'days, from 1 to 3650'), '30'),
  DATA_KEY: v.optional(matching(/^[\w+/=-]{43,}$/, 'at least 32 random bytes in base64; `openssl rand -base64 32` makes them')),
};

/** What signing in with an identity provider needs. */
const OF_PROVIDER = ['STAFF_OIDC_ISSUER', 'STAFF_OIDC_CLIENT_ID', 'STAFF_OIDC_CLIENT_SECRET'] as const;
const missingOfProvider = (given: { [name in (typeof OF_PROVIDER)[number]]?: string | undefined }) => OF_PROVIDER.filter((name) => given[name] === undefined);

const Settings = v.pipe(
  v.object(settings),
  v.check(({ DATABASE_URL, DATA_KEY }) => !/^(libsql|https?):/.test(DATABASE_URL) || DATA_KEY !== undefined, 'DATA_KEY is missing: with a remote database it must be set, so that every instance makes the same links.'),
  v.check(({ SMTP_URL, MAIL_API_URL, MAIL_FROM }) => (SMTP_URL ?? MAIL_API_URL) === undefined || MAIL_FROM !== undefined, 'MAIL_FROM is missing: write the address that letters come from, such as afspraak@stad.example.'),
  v.check(({ SMTP_URL, MAIL_API_URL }) => SMTP_URL === undefined || MAIL_API_URL === undefined, 'SMTP_URL and MAIL_API_URL are both set: letters leave by one of them. Remove the other.'),
  v.check(
    (given) => [0, OF_PROVIDER.length].includes(missingOfProvider(given).length),
    ({ input }) => `${missingOfProvider(input).join(' and ')} is missing: ${OF_PROVIDER.join(', ')} belong together. Set all of them, or none and let staff sign in with passkeys.`,
  ),
  v.transform((given) => ({
    port: given.PORT,
    host: given.HOST,
    databaseUrl: given.DATABASE_URL,
    databaseAuthToken: given.DATABASE_AUTH_TOKEN,
    publicUrl: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    allowedOrigins: given.ALLOWED_ORIGINS,
    trustedProxies: given.TRUSTED_PROXY,
    rateLimit: given.RATE_LIMIT,
    /** Minutes. */
    leadTime: given.LEAD_TIME,
    maxPerContact: given.MAX_PER_CONTACT,
    verifyContact: given.VERIFY_CONTACT,
    mail: given.SMTP_URL !== undefined ? ({ by: 'smtp', url: given.SMTP_URL, from: given.MAIL_FROM! } as const) : given.MAIL_API_URL !== undefined ? ({ by: 'http', url: given.MAIL_API_URL, from: given.MAIL_FROM! } as const) : undefined,
    smsUrl: given.SMS_URL,
    /** Minutes. */
    releaseDelay: given.RELEASE_DELAY,
    /** Minutes. */
    offerMinutes: given.OFFER_MINUTES,
    offerHoursAhead: given.OFFER_HOURS_AHEAD,
    identityProvider:
      given.STAFF_OIDC_ISSUER === undefined
        ? undefined
        : { issuer: given.STAFF_OIDC_ISSUER, clientId: given.STAFF_OIDC_CLIENT_ID!, clientSecret: given.STAFF_OIDC_CLIENT_SECRET!, roleClaim: given.STAFF_OIDC_ROLE_CLAIM },
    retentionDays: given.RETENTION_DAYS,
    dataKey: given.DATA_KEY,
  })),
);

export type Settings = v.InferOutput<typeof Settings>;

/** Reads the settings from the environment. Throws an error with a line for each wrong one, saying what to write instead. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.keys(settings).map((name) => [name, environment[name] || undefined]));
  const result = v.safeParse(Settings, given);
  if (result.success) return result.output;
  throw new Error(
    result.issues
      .map(({ path, message }) => {
        const name = path?.[0]?.key;
        return name === undefined ? message : `${String(name)} is not right: write ${message}.`;
      })
      .join('\n'),
  );
}

function matching(form: RegExp, advice: string) {
  return v.pipe(v.string(), v.regex(form, advice));
}

function wholeNumber(least: number, most: number, advice: string) {
  return v.pipe(v.string(), v.regex(/^\d{1,9}$/, advice), v.transform(Number), v.minValue(least, advice), v.maxValue(most, advice));
}

function isNetwork(entry: string): boolean {
  const [address = '', prefix] = entry.split('/');
  const family = isIP(address);
  return family !== 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128)));
}
