import { InfopuntStaff } from './infopunt-staff.ts';

customElements.define('infopunt-staff', InfopuntStaff);
