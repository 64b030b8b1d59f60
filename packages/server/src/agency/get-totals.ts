// The totals of the agency for the command line.

import type { Store } from '../database/open-store.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { transact } from '../request/transact.ts';
import { findAgencyTotals, type AgencyTotal, type TotalsOf } from './agency-totals.ts';

export async function getTotals(store: Store, of: TotalsOf): Promise<readonly AgencyTotal[]> {
  return transact(store, {
    name: 'agency totals', kind: 'query', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      act.allow('agency.read', null);
      return findAgencyTotals(act.db, of);
    },
  });
}
