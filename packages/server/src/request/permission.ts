// What may be asked of Tenun, and who may ask it. A later issue gives people roles and units; until then one local user may do everything, and the checks stand in their places.

export const PERMISSIONS = ['health.read', 'rule.read', 'plan.read', 'plan.begin', 'plan.edit', 'plan.import', 'finding.suppress', 'dataset.read', 'dataset.import', 'dataset.correct', 'document.read', 'search.read', 'agency.read', 'backup.make'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** Whoever sits at this machine: the server listens on the loopback address only. */
export const LOCAL_USER: Actor = { id: 'lokal', name: 'Pengguna komputer ini' };

/** Whether the actor may do this for the satker; null means no satker in particular. What is not known is not allowed. */
export function mayDo(actor: Actor, permission: Permission, _satkerId: string | null): boolean {
  return actor.id === LOCAL_USER.id && PERMISSIONS.includes(permission);
}
