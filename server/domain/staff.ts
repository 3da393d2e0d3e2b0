/** What somebody who is signed in may do. Each role may also do what those before it may. */
export const ROLES = ['desk', 'planner', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who is signed in. */
export interface Staff {
  id: string;
  name: string;
  role: Role;
}

/** Everything that staff can do, and the least role that may. The README's table and the test of every cell are made from it. */
export const PERMISSIONS = {
  /** See who comes on a day, find a booking, see its letters. */
  'see-bookings': 'desk',
  /** Note who has arrived, was attended, or did not come. */
  'mark-bookings': 'desk',
  /** Book for a caller or for somebody at the desk, also beyond capacity. */
  book: 'desk',
  /** Move, cancel and restore a booking, and send its link again. */
  'change-bookings': 'desk',
  /** Correct the spelling of a name. */
  'correct-names': 'desk',
  /** See and settle what is to be done. */
  'do-tasks': 'desk',
  /** Say on the widget that the office is closed today, or something else that everybody must know. */
  'post-notice': 'desk',
  /** See the plan of the week: opening hours, special hours, slots. */
  'see-plan': 'desk',
  /** Change opening hours, special hours, desks and the staff share; publish. */
  'change-plan': 'planner',
  /** Move everybody of a desk that is away. */
  'move-many': 'planner',
  /** See how many come, how many do not, and how long people wait. */
  'see-figures': 'planner',
  /** Change products, texts, referrals and questions. */
  'change-catalogue': 'admin',
  /** Invite colleagues, change their role, end their access. */
  'manage-staff': 'admin',
  /** Read who of staff saw or changed what. */
  'read-audit': 'admin',
  /** Take bookings out as a file. */
  export: 'admin',
  /** Remove what is known of a visitor. */
  erase: 'admin',
} as const satisfies Record<string, Role>;

export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(PERMISSIONS[permission]);
}

/** The highest role among what an identity provider says of somebody. Nothing when none of it is a role here. */
export function highestRole(said: readonly unknown[]): Role | undefined {
  return ROLES.findLast((role) => said.includes(role));
}

export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(role, permission));
}
