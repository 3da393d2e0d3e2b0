import { InfopuntBooking } from './infopunt-booking.ts';

// A page may load two versions, or one version twice: the first to come registers the tag.
if (!customElements.get('infopunt-booking')) customElements.define('infopunt-booking', InfopuntBooking);

export { InfopuntBooking };
