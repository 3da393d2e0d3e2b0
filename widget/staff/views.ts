import type { Permission } from './scene.ts';
import type { StartView } from './view.ts';

interface Entry {
  /** Who may come there. */
  permission: Permission;
  /** Its chunk is fetched when somebody goes there. */
  load: () => Promise<{ start: StartView }>;
  /** Not in the menu: one comes there from another view. */
  hidden?: true;
}

/** Every view, in the order of the menu: the first is where one begins. Its name is the one in the address. */
export const views = {
  day: { permission: 'see-bookings', load: () => import('./day/day-view.ts') },
  book: { permission: 'book', load: () => import('./book/book-view.ts') },
  search: { permission: 'see-bookings', load: () => import('./search/search-view.ts') },
  tasks: { permission: 'do-tasks', load: () => import('./tasks/tasks-view.ts') },
  plan: { permission: 'see-plan', load: () => import('./plan/plan-view.ts') },
  away: { permission: 'move-many', load: () => import('./away/away-view.ts') },
  figures: { permission: 'see-figures', load: () => import('./figures/figures-view.ts') },
  catalogue: { permission: 'change-catalogue', load: () => import('./catalogue/catalogue-view.ts') },
  accounts: { permission: 'manage-staff', load: () => import('./accounts/accounts-view.ts') },
  audit: { permission: 'read-audit', load: () => import('./audit/audit-view.ts') },
  booking: { permission: 'see-bookings', load: () => import('./booking/booking-view.ts'), hidden: true },
} satisfies Record<string, Entry>;

export type ViewName = keyof typeof views;

export const entryOf = (name: ViewName): Entry => views[name];

/** The view of an address; the first one for any other. */
export const viewNamed = (name: string): ViewName => (name in views ? (name as ViewName) : 'day');
