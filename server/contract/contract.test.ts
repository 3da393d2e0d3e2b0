import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bookAs, onTuesday, openTestOffice } from '../test-office.ts';
import { Availability, AvailabilityQuery } from './availability.ts';
import { Accepted, AcceptRequest, Booked, Booking, BookingRequest, ConfirmRequest, LinkRequest, MoveRequest, Pending, ResendRequest } from './booking.ts';
import { CallBack, CallBackRequest } from './call-back.ts';
import { Problem } from './problem.ts';
import { Products } from './product.ts';
import { Triage } from './triage.ts';
import { EarlierRequest, Waiting, WaitingRequest } from './waiting.ts';

const messages = {
  Products,
  Triage,
  AvailabilityQuery,
  Availability,
  BookingRequest,
  Booked,
  Pending,
  ConfirmRequest,
  ResendRequest,
  Booking,
  MoveRequest,
  AcceptRequest,
  LinkRequest,
  Accepted,
  WaitingRequest,
  EarlierRequest,
  Waiting,
  CallBackRequest,
  CallBack,
  Problem,
};

test('the wire of version 1 is as it was: pages pin old widgets, so it may only grow', async () => {
  const schemas = Object.fromEntries(Object.entries(messages).map(([name, schema]) => [name, toJsonSchema(schema, { errorMode: 'ignore' })]));
  await expect(`${JSON.stringify(schemas, null, 2)}\n`).toMatchFileSnapshot('v1.schema.json');
});

test('the office answers what the contract says, and nothing more', async () => {
  const office = await openTestOffice();
  const exactly = async (schema: v.ObjectSchema<v.ObjectEntries, undefined>, answer: Response) =>
    v.parse(v.strictObject(schema.entries), await answer.json());
  const booked = await bookAs(office, 'Amira');
  const token = { Authorization: `Bearer ${booked.manageToken}` };
  v.parse(v.strictObject(Booked.entries), booked);
  await exactly(Products, await office.get('/api/v1/products'));
  await exactly(Availability, await office.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-30'));
  await exactly(Booking, await office.get('/api/v1/booking', booked.manageToken));
  await exactly(Booking, await office.post('/api/v1/booking/move', { start: onTuesday('10:00'), from: booked.start }, token));
  await exactly(Booking, await office.post('/api/v1/booking/cancel', {}, token));
  await exactly(Problem, await office.post('/api/v1/booking/move', { start: onTuesday('10:00'), from: booked.start }, token));
  office.end();
});
